import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Gorgias. */
export const gorgias: CatalogueService = {
  id: 'gorgias',
  name: 'Gorgias',
  provider: 'Gorgias',
  category: 'functional',
  purpose: 'Offers a chat and help.',
  policy: 'https://www.gorgias.com/privacy',
  hosts: ['gorgias.chat'],
  sources: [thirdPartyWeb],
};
