import type { CatalogueService } from '../types.js';

/** Google Optimize. */
export const googleOptimize: CatalogueService = {
  id: 'google-optimize',
  name: 'Google Optimize',
  provider: 'Google',
  category: 'analytics',
  purpose: 'Ran experiments; closed by Google, its cookies may be left.',
  policy: 'https://policies.google.com/privacy',
  hosts: ['www.googleoptimize.com'],
  cookies: [
    { name: '_gaexp*', purpose: 'Keeps the visitor in the same variant', retention: '90 days' },
  ],
  sources: [
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database',
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
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
