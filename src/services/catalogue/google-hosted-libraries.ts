import type { CatalogueService } from '../types.js';

/** Google Hosted Libraries. */
export const googleHostedLibraries: CatalogueService = {
  id: 'google-hosted-libraries',
  name: 'Google Hosted Libraries',
  provider: 'Google',
  category: 'functional',
  purpose: 'Delivers files of the site.',
  policy: 'https://policies.google.com/privacy',
  hosts: ['ajax.googleapis.com'],
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
