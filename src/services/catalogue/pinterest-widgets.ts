import type { CatalogueService } from '../types.js';

/** Pinterest pins and buttons. */
export const pinterestWidgets: CatalogueService = {
  id: 'pinterest-widgets',
  name: 'Pinterest pins and buttons',
  provider: 'Pinterest',
  category: 'marketing',
  purpose: 'Shows pins and buttons of Pinterest.',
  policy: 'https://policy.pinterest.com/en/privacy-policy',
  hosts: ['assets.pinterest.com', 'widgets.pinterest.com'],
  cookies: [
    {
      name: '_pinterest_sess',
      purpose: 'Remembers who is signed in to Pinterest',
      domain: 'pinterest.com',
    },
    {
      name: '_pinterest_cm',
      purpose: 'Keeps what was saved from other sites',
      retention: '347 days',
      domain: 'pinterest.com',
    },
  ],
  sources: [
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database',
      date: '2026-11-21',
      by: 'community',
      facts: ['cookies'],
    },
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
    {
      url: 'https://github.com/patrickhulce/third-party-web',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
