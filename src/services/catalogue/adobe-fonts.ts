import { tarteaucitronHosts, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Adobe Fonts. */
export const adobeFonts: CatalogueService = {
  id: 'adobe-fonts',
  name: 'Adobe Fonts',
  provider: 'Adobe',
  category: 'functional',
  purpose: 'Delivers fonts.',
  policy: 'https://www.adobe.com/privacy/policies/adobe-fonts.html',
  hosts: ['typekit.net', 'typekit.com'],
  sources: [thirdPartyWeb, tarteaucitronHosts],
};
