import type { CatalogueService } from '../types.js';

/** Siteimprove Analytics. */
export const siteimprove: CatalogueService = {
  id: 'siteimprove',
  name: 'Siteimprove Analytics',
  provider: 'Siteimprove',
  category: 'analytics',
  purpose: 'Counts visits and checks the quality of pages.',
  policy: 'https://www.siteimprove.com/privacy/privacy-policy/',
  hosts: ['siteimproveanalytics.com'],
  cookies: [{ name: 'nmstat', purpose: 'Tells visitors apart', retention: '3 years' }],
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
