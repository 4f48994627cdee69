import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Magnite (Rubicon Project). */
export const magnite: CatalogueService = {
  id: 'magnite',
  name: 'Magnite (Rubicon Project)',
  provider: 'Magnite',
  category: 'marketing',
  purpose: 'Sells advertising space across sites.',
  policy: 'https://www.magnite.com/legal/advertising-platform-privacy-policy/',
  hosts: ['rubiconproject.com'],
  cookies: [
    {
      name: 'khaos',
      purpose: 'Recognises the browser across sites',
      retention: '1 year',
      domain: 'rubiconproject.com',
    },
    {
      name: 'audit',
      purpose: 'Keeps the answer about cookies',
      retention: '1 year',
      domain: 'rubiconproject.com',
    },
    {
      name: 'rpb',
      purpose: 'Selects advertisements',
      retention: '1 month',
      domain: 'rubiconproject.com',
    },
    {
      name: 'rpx',
      purpose: 'Selects advertisements',
      retention: '1 month',
      domain: 'rubiconproject.com',
    },
  ],
  sources: [openCookieDatabase, thirdPartyWeb],
};
