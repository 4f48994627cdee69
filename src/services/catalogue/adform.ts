import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Adform. */
export const adform: CatalogueService = {
  id: 'adform',
  name: 'Adform',
  provider: 'Adform',
  category: 'marketing',
  purpose: 'Shows and measures advertisements across sites.',
  policy: 'https://site.adform.com/privacy-center/overview/',
  hosts: ['adform.net'],
  cookies: [
    {
      name: 'uid',
      purpose: 'Recognises the browser across sites',
      retention: '60 days',
      domain: 'adform.net',
    },
    {
      name: 'cid',
      purpose: 'Recognises the browser across sites',
      retention: '60 days',
      domain: 'adform.net',
    },
    {
      name: 'C',
      purpose: 'Tests whether cookies work',
      retention: '60 days',
      domain: 'adform.net',
    },
    {
      name: 'TPC',
      purpose: 'Tests whether cookies work',
      retention: '14 days',
      domain: 'adform.net',
    },
  ],
  sources: [openCookieDatabase, thirdPartyWeb],
};
