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
  sources: [
    {
      url: 'https://github.com/patrickhulce/third-party-web',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
