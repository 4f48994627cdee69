import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** ID5. */
export const id5: CatalogueService = {
  id: 'id5',
  name: 'ID5',
  provider: 'ID5',
  category: 'marketing',
  purpose: 'Recognises visitors across sites for advertising.',
  policy: 'https://id5.io/platform-privacy-policy',
  hosts: ['id5-sync.com'],
  cookies: [
    { name: 'id5', purpose: 'Recognises the browser across sites', domain: 'id5-sync.com' },
    {
      name: '3pi',
      purpose: 'Matches identifiers with partners',
      retention: '3 months',
      domain: 'id5-sync.com',
    },
  ],
  sources: [openCookieDatabase, thirdPartyWeb],
};
