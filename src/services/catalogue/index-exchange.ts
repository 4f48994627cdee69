import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Index Exchange. */
export const indexExchange: CatalogueService = {
  id: 'index-exchange',
  name: 'Index Exchange',
  provider: 'Index Exchange',
  category: 'marketing',
  purpose: 'Sells advertising space across sites.',
  policy: 'https://www.indexexchange.com/privacy/',
  hosts: ['casalemedia.com', 'indexww.com'],
  cookies: [
    { name: 'CMID', purpose: 'Recognises the browser across sites', domain: 'casalemedia.com' },
    { name: 'CMPS', purpose: 'Recognises the browser across sites', domain: 'casalemedia.com' },
    { name: 'CMPRO', purpose: 'Recognises the browser across sites', domain: 'casalemedia.com' },
  ],
  sources: [openCookieDatabase, thirdPartyWeb],
};
