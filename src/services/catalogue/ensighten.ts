import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Ensighten, of CHEQ. */
export const ensighten: CatalogueService = {
  id: 'ensighten',
  name: 'Ensighten',
  provider: 'CHEQ',
  category: 'functional',
  purpose: 'Loads other services of the site.',
  policy: 'https://www.ensighten.com/privacy-policy',
  hosts: ['ensighten.com'],
  sources: [thirdPartyWeb],
};
