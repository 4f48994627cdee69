import type { CatalogueService } from '../types.js';

/** Equativ (Smart AdServer). */
export const equativ: CatalogueService = {
  id: 'equativ',
  name: 'Equativ (Smart AdServer)',
  provider: 'Equativ',
  category: 'marketing',
  purpose: 'Shows and measures advertisements across sites.',
  policy: 'https://equativ.com/end-users-privacy-policy/',
  hosts: ['smartadserver.com', 'sascdn.com'],
  cookies: [
    {
      name: 'pid',
      purpose: 'Recognises the browser across sites',
      retention: '2 years',
      domain: 'smartadserver.com',
    },
    {
      name: 'TestIfCookieP',
      purpose: 'Tests whether cookies work',
      retention: '2 years',
      domain: 'smartadserver.com',
    },
    {
      name: 'csync',
      purpose: 'Matches identifiers with partners',
      retention: '1 day',
      domain: 'smartadserver.com',
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
