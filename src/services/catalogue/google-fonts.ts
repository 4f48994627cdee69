import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Google Fonts. */
export const googleFonts: CatalogueService = {
  id: 'google-fonts',
  name: 'Google Fonts',
  provider: 'Google',
  category: 'functional',
  purpose: 'Delivers fonts.',
  policy: 'https://policies.google.com/privacy',
  hosts: ['fonts.googleapis.com', 'fonts.gstatic.com'],
  sources: [thirdPartyWeb],
};
