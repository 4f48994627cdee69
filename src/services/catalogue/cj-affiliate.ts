import type { CatalogueService } from '../types.js';

/** CJ Affiliate, of Publicis. */
export const cjAffiliate: CatalogueService = {
  id: 'cj-affiliate',
  name: 'CJ Affiliate',
  provider: 'Publicis',
  category: 'marketing',
  purpose: 'Pays partners for sales that they brought about.',
  policy: 'https://www.cj.com/legal/privacy-policy-services',
  hosts: ['cj.com', 'dpbolvw.net', 'www.mczbf.com'],
  sources: [
    {
      url: 'https://github.com/patrickhulce/third-party-web',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
