import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Awin. */
export const awin: CatalogueService = {
  id: 'awin',
  name: 'Awin',
  provider: 'Awin',
  category: 'marketing',
  purpose: 'Pays partners for sales that they brought about.',
  policy: 'https://www.awin.com/gb/privacy',
  hosts: ['awin1.com', 'dwin1.com'],
  sources: [thirdPartyWeb],
};
