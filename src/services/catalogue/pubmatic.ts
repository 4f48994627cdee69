import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** PubMatic. */
export const pubmatic: CatalogueService = {
  id: 'pubmatic',
  name: 'PubMatic',
  provider: 'PubMatic',
  category: 'marketing',
  purpose: 'Sells advertising space across sites.',
  policy: 'https://pubmatic.com/legal/privacy/',
  hosts: ['pubmatic.com'],
  cookies: [
    {
      name: 'PUBMDCID',
      purpose: 'Recognises the browser across sites',
      retention: '3 months',
      domain: 'pubmatic.com',
    },
    {
      name: 'PugT',
      purpose: 'Recognises the browser across sites',
      retention: '29 days',
      domain: 'pubmatic.com',
    },
    {
      name: 'KRTBCOOKIE_*',
      purpose: 'Matches identifiers with partners',
      retention: '29 days',
      domain: 'pubmatic.com',
    },
  ],
  sources: [openCookieDatabase, thirdPartyWeb],
};
