import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Olark. */
export const olark: CatalogueService = {
  id: 'olark',
  name: 'Olark',
  provider: 'Olark',
  category: 'functional',
  purpose: 'Offers a chat.',
  policy: 'https://www.olark.com/privacy',
  hosts: ['olark.com'],
  sources: [thirdPartyWeb],
};
