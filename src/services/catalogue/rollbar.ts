import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Rollbar. */
export const rollbar: CatalogueService = {
  id: 'rollbar',
  name: 'Rollbar',
  provider: 'Rollbar',
  category: 'functional',
  purpose: 'Reports errors of the page.',
  policy: 'https://docs.rollbar.com/docs/privacy-policy',
  hosts: ['rollbar.com'],
  sources: [
    thirdPartyWeb,
    {
      url: 'https://github.com/rollbar/rollbar.js',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts'],
    },
  ],
};
