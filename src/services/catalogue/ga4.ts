import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Google Analytics 4. */
export const ga4: CatalogueService = {
  id: 'ga4',
  name: 'Google Analytics 4',
  provider: 'Google',
  category: 'analytics',
  purpose: 'Counts visits and shows how pages are used.',
  policy: 'https://policies.google.com/privacy',
  hosts: ['www.googletagmanager.com', 'google-analytics.com', 'analytics.google.com'],
  cookies: [
    { name: '_ga', purpose: 'Tells visitors apart', retention: '2 years' },
    { name: '_ga_*', purpose: 'Keeps the state of the session', retention: '2 years' },
  ],
  sources: [
    {
      url: 'https://support.google.com/analytics/answer/11397207',
      date: '2026-11-21',
      by: 'provider',
      facts: ['cookies'],
    },
    thirdPartyWeb,
  ],
};
