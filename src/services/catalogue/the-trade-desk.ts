import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** The Trade Desk. */
export const theTradeDesk: CatalogueService = {
  id: 'the-trade-desk',
  name: 'The Trade Desk',
  provider: 'The Trade Desk',
  category: 'marketing',
  purpose: 'Shows and measures advertisements across sites.',
  policy: 'https://www.thetradedesk.com/us/privacy',
  hosts: ['adsrvr.org'],
  cookies: [
    {
      name: 'TDID',
      purpose: 'Recognises the browser across sites',
      retention: '1 year',
      domain: 'adsrvr.org',
    },
    {
      name: 'TDCPM',
      purpose: 'Matches identifiers with partners',
      retention: '1 year',
      domain: 'adsrvr.org',
    },
  ],
  sources: [openCookieDatabase, thirdPartyWeb],
};
