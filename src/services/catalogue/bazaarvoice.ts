import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Bazaarvoice. */
export const bazaarvoice: CatalogueService = {
  id: 'bazaarvoice',
  name: 'Bazaarvoice',
  provider: 'Bazaarvoice',
  category: 'analytics',
  purpose: 'Shows reviews and measures their use.',
  policy: 'https://www.bazaarvoice.com/legal/privacy-policy/',
  hosts: ['bazaarvoice.com'],
  cookies: [
    {
      name: 'BVBRANDID',
      purpose: 'Tells visitors apart',
      retention: '20 years',
      domain: 'network.bazaarvoice.com',
    },
    {
      name: 'BVBRANDSID',
      purpose: 'Keeps the session',
      retention: '20 years',
      domain: 'network.bazaarvoice.com',
    },
    {
      name: 'BVID',
      purpose: 'Recognises the browser across sites',
      retention: '365 days',
      domain: 'network.bazaarvoice.com',
    },
    {
      name: 'BVSID',
      purpose: 'Keeps the session',
      retention: 'Session',
      domain: 'network.bazaarvoice.com',
    },
  ],
  sources: [openCookieDatabase, thirdPartyWeb],
};
