import type { CatalogueService } from '../types.js';

/** Lotame. */
export const lotame: CatalogueService = {
  id: 'lotame',
  name: 'Lotame',
  provider: 'Lotame',
  category: 'marketing',
  purpose: 'Puts visitors into audiences for advertising.',
  policy: 'https://www.lotame.com/privacy/',
  hosts: ['crwdcntrl.net'],
  cookies: [
    {
      name: '_cc_id',
      purpose: 'Recognises the browser across sites',
      retention: '269 days',
      domain: 'crwdcntrl.net',
    },
    {
      name: '_cc_aud',
      purpose: 'Keeps the audiences of the visitor',
      retention: '269 days',
      domain: 'crwdcntrl.net',
    },
    { name: '_cc_cc', purpose: 'Counts calls', retention: 'Session', domain: 'crwdcntrl.net' },
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
