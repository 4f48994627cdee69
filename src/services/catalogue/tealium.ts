import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Tealium iQ. */
export const tealium: CatalogueService = {
  id: 'tealium',
  name: 'Tealium iQ',
  provider: 'Tealium',
  category: 'functional',
  purpose: 'Loads other services of the site.',
  policy: 'https://tealium.com/privacy/',
  hosts: ['tiqcdn.com', 'tealiumiq.com'],
  cookies: [
    { name: 'utag_main*', purpose: 'Keeps the session and its numbers', retention: '1 year' },
  ],
  sources: [
    {
      url: 'https://docs.tealium.com/iq-tag-management/data-layer/cookies/',
      date: '2026-11-21',
      by: 'provider',
      facts: ['cookies'],
    },
    thirdPartyWeb,
  ],
};
