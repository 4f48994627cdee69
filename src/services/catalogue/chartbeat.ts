import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Chartbeat. */
export const chartbeat: CatalogueService = {
  id: 'chartbeat',
  name: 'Chartbeat',
  provider: 'Chartbeat',
  category: 'analytics',
  purpose: 'Measures how pages are read.',
  policy: 'https://chartbeat.com/privacy/',
  hosts: ['chartbeat.com', 'chartbeat.net'],
  cookies: [
    { name: '_chartbeat*', purpose: 'Tells visitors apart', retention: '30 days' },
    {
      name: '_SUPERFLY_nosample',
      purpose: "Stops measuring once the plan's limit is reached",
      retention: '1 hour',
    },
  ],
  sources: [openCookieDatabase, thirdPartyWeb],
};
