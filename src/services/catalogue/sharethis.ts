import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** ShareThis. */
export const sharethis: CatalogueService = {
  id: 'sharethis',
  name: 'ShareThis',
  provider: 'ShareThis',
  category: 'marketing',
  purpose: 'Shows buttons for sharing and builds audiences for advertising.',
  policy: 'https://sharethis.com/privacy/',
  hosts: ['sharethis.com'],
  cookies: [
    { name: 'fpestid', purpose: 'Tells visitors apart', retention: '13 months' },
    {
      name: '__stid',
      purpose: 'Recognises the browser across sites',
      retention: '1 year',
      domain: 'sharethis.com',
    },
    {
      name: '_stidv',
      purpose: 'Keeps the version of the identifier',
      retention: '10 years',
      domain: 'sharethis.com',
    },
    {
      name: 'pxcelPage*',
      purpose: 'Keeps which partners were told',
      retention: '1 year',
      domain: 'sharethis.com',
    },
  ],
  sources: [openCookieDatabase, thirdPartyWeb],
};
