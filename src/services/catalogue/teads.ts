import type { CatalogueService } from '../types.js';

/** Teads. */
export const teads: CatalogueService = {
  id: 'teads',
  name: 'Teads',
  provider: 'Teads',
  category: 'marketing',
  purpose: 'Shows and measures advertisements across sites.',
  policy: 'https://privacy-policy.teads.com/',
  hosts: ['teads.tv'],
  cookies: [
    {
      name: 'tt_viewer',
      purpose: 'Recognises the browser across sites',
      retention: '1 year',
      domain: 'teads.com',
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
