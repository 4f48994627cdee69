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
