import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Adobe Analytics. */
export const adobeAnalytics: CatalogueService = {
  id: 'adobe-analytics',
  name: 'Adobe Analytics',
  provider: 'Adobe',
  category: 'analytics',
  purpose: 'Counts visits and shows how pages are used.',
  policy: 'https://www.adobe.com/privacy/policy.html',
  hosts: ['omtrdc.net', '2o7.net'],
  cookies: [
    { name: 's_ecid', purpose: 'Tells visitors apart', retention: '2 years' },
    { name: 's_cc', purpose: 'Tests whether cookies work', retention: 'Session' },
    { name: 's_sq', purpose: 'Remembers the last link that was followed', retention: 'Session' },
    { name: 's_vi', purpose: 'Tells visitors apart', retention: '2 years' },
    {
      name: 's_fid',
      purpose: 'Tells visitors apart where s_vi cannot be set',
      retention: '2 years',
    },
    { name: 's_ppv', purpose: 'Measures how much of a page was seen', retention: 'Session' },
    { name: 's_tp', purpose: 'Measures how much of a page was seen', retention: 'Session' },
  ],
  sources: [
    {
      url: 'https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/analytics',
      date: '2026-11-21',
      by: 'provider',
      facts: ['cookies'],
    },
    openCookieDatabase,
    thirdPartyWeb,
  ],
};
