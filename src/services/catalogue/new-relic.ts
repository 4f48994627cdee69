import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** New Relic Browser. */
export const newRelic: CatalogueService = {
  id: 'new-relic',
  name: 'New Relic Browser',
  provider: 'New Relic',
  category: 'analytics',
  purpose: 'Measures how fast pages are and reports errors.',
  policy: 'https://newrelic.com/termsandconditions/privacy',
  hosts: ['newrelic.com', 'nr-data.net'],
  storage: ['local:NRBA_SESSION*'],
  sources: [
    {
      url: 'https://github.com/newrelic/newrelic-browser-agent',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts', 'storage'],
    },
    thirdPartyWeb,
  ],
};
