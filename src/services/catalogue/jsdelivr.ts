import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** jsDelivr, of Prospect One. */
export const jsdelivr: CatalogueService = {
  id: 'jsdelivr',
  name: 'jsDelivr',
  provider: 'Prospect One',
  category: 'functional',
  purpose: 'Delivers files of the site.',
  policy: 'https://www.jsdelivr.com/terms/privacy-policy',
  hosts: ['jsdelivr.net'],
  sources: [thirdPartyWeb],
};
