import type { CatalogueService } from '../types.js';

/** cdnjs, of Cloudflare. */
export const cdnjs: CatalogueService = {
  id: 'cdnjs',
  name: 'cdnjs',
  provider: 'Cloudflare',
  category: 'functional',
  purpose: 'Delivers files of the site.',
  policy: 'https://www.cloudflare.com/privacypolicy/',
  hosts: ['cdnjs.cloudflare.com'],
  sources: [
    {
      url: 'https://github.com/patrickhulce/third-party-web',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
