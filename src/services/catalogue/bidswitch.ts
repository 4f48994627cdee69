import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
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
  sources: [openCookieDatabase, thirdPartyWeb],
};
