import type { CatalogueService } from '../types.js';

/** OpenX. */
export const openx: CatalogueService = {
  id: 'openx',
  name: 'OpenX',
  provider: 'OpenX',
  category: 'marketing',
  purpose: 'Sells advertising space across sites.',
  policy: 'https://www.openx.com/privacy-center/',
  hosts: ['openx.net'],
  cookies: [
    {
      name: 'i',
      purpose: 'Recognises the browser across sites',
      retention: '1 year',
      domain: 'openx.net',
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
