import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** OpenX. */
export const openx: CatalogueService = {
  id: 'openx',
  name: 'OpenX',
  provider: 'OpenX',
  category: 'marketing',
  purpose: 'Sells advertising space across sites.',
  policy: 'https://www.openx.com/privacy-center/',
  hosts: ['openx.net'],
  cookies: [
    {
      name: 'i',
      purpose: 'Recognises the browser across sites',
      retention: '1 year',
      domain: 'openx.net',
    },
  ],
  sources: [openCookieDatabase, thirdPartyWeb],
};
