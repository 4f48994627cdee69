import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** MyFonts, of Monotype. */
export const myfonts: CatalogueService = {
  id: 'myfonts',
  name: 'MyFonts',
  provider: 'Monotype',
  category: 'functional',
  purpose: 'Delivers fonts and counts how often they are used.',
  policy: 'https://www.monotype.com/legal/privacy-policy',
  hosts: ['myfonts.net'],
  sources: [thirdPartyWeb],
};
