import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Kameleoon. */
export const kameleoon: CatalogueService = {
  id: 'kameleoon',
  name: 'Kameleoon',
  provider: 'Kameleoon',
  category: 'analytics',
  purpose: 'Runs experiments.',
  policy: 'https://www.kameleoon.com/privacy-policy',
  hosts: ['kameleoon.com', 'kameleoon.eu', 'kameleoon.io'],
  sources: [
    {
      url: 'https://developers.kameleoon.com/javascript-sdk.html',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts'],
    },
    thirdPartyWeb,
  ],
};
