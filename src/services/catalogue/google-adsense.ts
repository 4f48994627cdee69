import type { CatalogueService } from '../types.js';

/** Google AdSense. */
export const googleAdsense: CatalogueService = {
  id: 'google-adsense',
  name: 'Google AdSense',
  provider: 'Google',
  category: 'marketing',
  purpose: 'Shows advertisements.',
  policy: 'https://policies.google.com/privacy',
  hosts: ['googlesyndication.com'],
  cookies: [{ name: '__gads', purpose: 'Measures and selects advertisements' }],
  sources: [
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js',
      date: '2026-11-21',
      by: 'community',
      facts: ['cookies'],
    },
    {
      url: 'https://github.com/patrickhulce/third-party-web',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
