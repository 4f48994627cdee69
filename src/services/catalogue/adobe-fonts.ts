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
  sources: [
    {
      url: 'https://github.com/patrickhulce/third-party-web',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
