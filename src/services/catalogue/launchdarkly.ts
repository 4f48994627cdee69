import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** LaunchDarkly. */
export const launchdarkly: CatalogueService = {
  id: 'launchdarkly',
  name: 'LaunchDarkly',
  provider: 'LaunchDarkly',
  category: 'functional',
  purpose: 'Switches features of the site on and off.',
  policy: 'https://launchdarkly.com/policies/privacy/',
  hosts: ['launchdarkly.com'],
  storage: ['local:ld:*'],
  sources: [
    {
      url: 'https://github.com/launchdarkly/js-client-sdk',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts', 'storage'],
    },
    thirdPartyWeb,
  ],
};
