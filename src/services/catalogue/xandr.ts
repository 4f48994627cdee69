import type { CatalogueService } from '../types.js';

/** Microsoft Monetize (Xandr). */
export const xandr: CatalogueService = {
  id: 'xandr',
  name: 'Microsoft Monetize (Xandr)',
  provider: 'Microsoft',
  category: 'marketing',
  purpose: 'Shows and measures advertisements across sites.',
  policy: 'https://privacy.microsoft.com/privacystatement',
  hosts: ['adnxs.com'],
  cookies: [
    {
      name: 'uuid2',
      purpose: 'Recognises the browser across sites',
      retention: '90 days',
      domain: 'adnxs.com',
    },
    {
      name: 'anj',
      purpose: 'Tells which partners know the identifier',
      retention: '90 days',
      domain: 'adnxs.com',
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
