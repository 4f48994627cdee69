import type { CatalogueService } from '../types.js';

/** BidSwitch, of Criteo. */
export const bidswitch: CatalogueService = {
  id: 'bidswitch',
  name: 'BidSwitch',
  provider: 'Criteo',
  category: 'marketing',
  purpose: 'Passes offers for advertising space on.',
  policy: 'https://www.bidswitch.com/privacy-policy/',
  hosts: ['bidswitch.net'],
  cookies: [
    {
      name: 'tuuid_lu',
      purpose: 'Keeps the time of the last match',
      retention: '3 months',
      domain: 'bidswitch.net',
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
