import type { CatalogueService } from '../types.js';

/** Comscore. */
export const comscore: CatalogueService = {
  id: 'comscore',
  name: 'Comscore',
  provider: 'Comscore',
  category: 'marketing',
  purpose: 'Measures audiences across sites.',
  policy: 'https://www.comscore.com/About/Privacy-Policy',
  hosts: ['scorecardresearch.com'],
  cookies: [
    {
      name: 'UIDR',
      purpose: 'Recognises the browser across sites',
      retention: '2 years',
      domain: 'scorecardresearch.com',
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
  ],
};
