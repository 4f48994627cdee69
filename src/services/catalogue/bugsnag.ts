import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** BugSnag, of SmartBear. */
export const bugsnag: CatalogueService = {
  id: 'bugsnag',
  name: 'BugSnag',
  provider: 'SmartBear',
  category: 'functional',
  purpose: 'Reports errors of the page.',
  policy: 'https://smartbear.com/privacy/',
  hosts: ['bugsnag.com', 'bugsnag.smartbear.com'],
  storage: ['local:bugsnag-anonymous-id'],
  sources: [
    {
      url: 'https://github.com/bugsnag/bugsnag-js',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts', 'storage'],
    },
    thirdPartyWeb,
  ],
};
