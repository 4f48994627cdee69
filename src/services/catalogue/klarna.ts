import type { CatalogueService } from '../types.js';

/** Klarna. */
export const klarna: CatalogueService = {
  id: 'klarna',
  name: 'Klarna',
  provider: 'Klarna',
  category: 'necessary',
  purpose: 'Takes payments.',
  policy: 'https://www.klarna.com/international/privacy-policy/',
  hosts: ['klarna.com'],
  sources: [
    {
      url: 'https://github.com/patrickhulce/third-party-web',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
