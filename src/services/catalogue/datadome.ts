import type { CatalogueService } from '../types.js';

/** DataDome. */
export const datadome: CatalogueService = {
  id: 'datadome',
  name: 'DataDome',
  provider: 'DataDome',
  category: 'necessary',
  purpose: 'Guards against automated requests.',
  policy: 'https://datadome.co/privacy-policy/',
  cookies: [
    { name: '/^datadome$/', purpose: 'Guards against automated requests', retention: '1 year' },
  ],
  sources: [
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database',
      date: '2026-11-21',
      by: 'community',
      facts: ['cookies'],
    },
  ],
};
