import type { CatalogueService } from '../types.js';

/** Index Exchange. */
export const indexExchange: CatalogueService = {
  id: 'index-exchange',
  name: 'Index Exchange',
  provider: 'Index Exchange',
  category: 'marketing',
  purpose: 'Sells advertising space across sites.',
  policy: 'https://www.indexexchange.com/privacy/',
  hosts: ['casalemedia.com', 'indexww.com'],
  cookies: [
    { name: 'CMID', purpose: 'Recognises the browser across sites', domain: 'casalemedia.com' },
    { name: 'CMPS', purpose: 'Recognises the browser across sites', domain: 'casalemedia.com' },
    { name: 'CMPRO', purpose: 'Recognises the browser across sites', domain: 'casalemedia.com' },
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
