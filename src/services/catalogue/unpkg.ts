import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** UNPKG. */
export const unpkg: CatalogueService = {
  id: 'unpkg',
  name: 'UNPKG',
  provider: 'UNPKG',
  category: 'functional',
  purpose: 'Delivers files of the site.',
  policy: 'https://unpkg.com/',
  hosts: ['unpkg.com'],
  sources: [thirdPartyWeb],
};
