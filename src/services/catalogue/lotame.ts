import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
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
  sources: [openCookieDatabase, thirdPartyWeb],
};
