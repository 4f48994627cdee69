import type { CatalogueService } from '../types.js';

/** Outbrain. */
export const outbrain: CatalogueService = {
  id: 'outbrain',
  name: 'Outbrain',
  provider: 'Outbrain',
  category: 'marketing',
  purpose: 'Recommends content and advertisements.',
  policy: 'https://www.outbrain.com/privacy/',
  hosts: ['outbrain.com', 'outbrainimg.com'],
  cookies: [
    {
      name: 'obuid',
      purpose: 'Recognises the browser across sites',
      retention: '3 months',
      domain: 'outbrain.com',
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
