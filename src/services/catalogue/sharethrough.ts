import type { CatalogueService } from '../types.js';

/** Sharethrough, of Equativ. */
export const sharethrough: CatalogueService = {
  id: 'sharethrough',
  name: 'Sharethrough',
  provider: 'Equativ',
  category: 'marketing',
  purpose: 'Sells advertising space across sites.',
  policy: 'https://www.sharethrough.com/privacy-center',
  hosts: ['sharethrough.com'],
  cookies: [
    {
      name: 'stx_user_id',
      purpose: 'Recognises the browser across sites',
      retention: '1 year',
      domain: 'sharethrough.com',
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
