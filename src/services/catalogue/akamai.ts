import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Akamai. */
export const akamai: CatalogueService = {
  id: 'akamai',
  name: 'Akamai',
  provider: 'Akamai',
  category: 'necessary',
  purpose: 'Delivers pages and guards them against attacks.',
  policy: 'https://www.akamai.com/legal/privacy-statement',
  hosts: ['akamai.net', 'akamaiedge.net', 'akamaihd.net'],
  cookies: [
    { name: '_abck', purpose: 'Guards against automated requests' },
    { name: 'ak_bmsc', purpose: 'Guards against automated requests' },
    { name: 'bm_sv', purpose: 'Guards against automated requests' },
    { name: 'AKA_A2', purpose: 'Makes pages load faster' },
  ],
  sources: [openCookieDatabase, thirdPartyWeb],
};
