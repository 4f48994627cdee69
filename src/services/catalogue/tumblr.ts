import type { CatalogueService } from '../types.js';

/** Tumblr, of Automattic. */
export const tumblr: CatalogueService = {
  id: 'tumblr',
  name: 'Tumblr',
  provider: 'Automattic',
  category: 'marketing',
  purpose: 'Shows posts of Tumblr.',
  policy: 'https://www.tumblr.com/privacy/en',
  hosts: ['tumblr.com'],
  sources: [
    {
      url: 'https://github.com/patrickhulce/third-party-web',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
