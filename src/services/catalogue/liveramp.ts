import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** LiveRamp. */
export const liveramp: CatalogueService = {
  id: 'liveramp',
  name: 'LiveRamp',
  provider: 'LiveRamp',
  category: 'marketing',
  purpose: 'Recognises visitors across sites for advertising.',
  policy: 'https://liveramp.com/privacy/',
  hosts: ['rlcdn.com'],
  cookies: [
    {
      name: 'rlas3',
      purpose: 'Recognises the browser across sites',
      retention: '1 year',
      domain: 'rlcdn.com',
    },
    {
      name: 'pxrc',
      purpose: 'Matches identifiers with partners',
      retention: '2 months',
      domain: 'rlcdn.com',
    },
  ],
  sources: [openCookieDatabase, thirdPartyWeb],
};
