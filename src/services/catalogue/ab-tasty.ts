import type { CatalogueService } from '../types.js';

/** AB Tasty. */
export const abTasty: CatalogueService = {
  id: 'ab-tasty',
  name: 'AB Tasty',
  provider: 'AB Tasty',
  category: 'analytics',
  purpose: 'Runs experiments.',
  policy: 'https://www.abtasty.com/privacy-policy/',
  hosts: ['abtasty.com'],
  cookies: [
    { name: 'ABTasty', purpose: 'Keeps the visitor in the same variant', retention: '13 months' },
    { name: 'ABTastySession', purpose: 'Keeps the session', retention: 'Session' },
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
  ],
};
