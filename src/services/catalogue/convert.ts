import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Convert Experiences, of Convert Insights. */
export const convert: CatalogueService = {
  id: 'convert',
  name: 'Convert Experiences',
  provider: 'Convert Insights',
  category: 'analytics',
  purpose: 'Runs experiments.',
  policy: 'https://www.convert.com/privacy-policy/',
  hosts: ['convertexperiments.com'],
  sources: [
    {
      url: 'https://github.com/convertcom/javascript-sdk',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts'],
    },
    thirdPartyWeb,
  ],
};
