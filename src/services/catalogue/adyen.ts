import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Adyen. */
export const adyen: CatalogueService = {
  id: 'adyen',
  name: 'Adyen',
  provider: 'Adyen',
  category: 'necessary',
  purpose: 'Takes payments.',
  policy: 'https://www.adyen.com/policies-and-disclaimer/privacy-policy',
  hosts: ['adyen.com'],
  sources: [
    {
      url: 'https://github.com/Adyen/adyen-web',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts'],
    },
    thirdPartyWeb,
  ],
};
