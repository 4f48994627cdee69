import { openCookieDatabase, tarteaucitronHosts, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Equativ (Smart AdServer). */
export const equativ: CatalogueService = {
  id: 'equativ',
  name: 'Equativ (Smart AdServer)',
  provider: 'Equativ',
  category: 'marketing',
  purpose: 'Shows and measures advertisements across sites.',
  policy: 'https://equativ.com/end-users-privacy-policy/',
  hosts: ['smartadserver.com', 'sascdn.com'],
  cookies: [
    {
      name: 'pid',
      purpose: 'Recognises the browser across sites',
      retention: '2 years',
      domain: 'smartadserver.com',
    },
    {
      name: 'TestIfCookieP',
      purpose: 'Tests whether cookies work',
      retention: '2 years',
      domain: 'smartadserver.com',
    },
    {
      name: 'csync',
      purpose: 'Matches identifiers with partners',
      retention: '1 day',
      domain: 'smartadserver.com',
    },
  ],
  sources: [openCookieDatabase, thirdPartyWeb, tarteaucitronHosts],
};
