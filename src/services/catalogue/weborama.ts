import type { CatalogueService } from '../types.js';

/** Weborama. */
export const weborama: CatalogueService = {
  id: 'weborama',
  name: 'Weborama',
  provider: 'Weborama',
  category: 'marketing',
  purpose: 'Puts visitors into audiences for advertising.',
  policy: 'https://weborama.com/en/weborama-privacy-commitment/',
  hosts: ['weborama.fr', 'weborama.com'],
  cookies: [
    {
      name: 'AFFICHE_W',
      purpose: 'Recognises the browser across sites',
      retention: '3 months',
      domain: 'weborama.fr',
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
