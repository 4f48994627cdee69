import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Font Awesome, of Fonticons. */
export const fontAwesome: CatalogueService = {
  id: 'font-awesome',
  name: 'Font Awesome',
  provider: 'Fonticons',
  category: 'functional',
  purpose: 'Delivers icons.',
  policy: 'https://fontawesome.com/privacy',
  hosts: ['fontawesome.com'],
  sources: [thirdPartyWeb],
};
