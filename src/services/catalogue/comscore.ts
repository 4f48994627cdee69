import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Comscore. */
export const comscore: CatalogueService = {
  id: 'comscore',
  name: 'Comscore',
  provider: 'Comscore',
  category: 'marketing',
  purpose: 'Measures audiences across sites.',
  policy: 'https://www.comscore.com/About/Privacy-Policy',
  hosts: ['scorecardresearch.com'],
  cookies: [
    {
      name: 'UIDR',
      purpose: 'Recognises the browser across sites',
      retention: '2 years',
      domain: 'scorecardresearch.com',
    },
  ],
  sources: [openCookieDatabase, thirdPartyWeb],
};
