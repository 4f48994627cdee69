import { openCookieDatabase, tarteaucitronHosts } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Google Ads. */
export const googleAds: CatalogueService = {
  id: 'google-ads',
  name: 'Google Ads',
  provider: 'Google',
  category: 'marketing',
  purpose:
    'Measures whether advertisements lead to visits and purchases, and shows advertisements to earlier visitors.',
  policy: 'https://policies.google.com/privacy',
  hosts: ['www.googletagmanager.com', 'www.googleadservices.com', 'www.google.com'],
  cookies: [
    { name: '_gcl_au', purpose: 'Links visits to clicks on advertisements', retention: '3 months' },
    {
      name: '_gcl_aw',
      purpose: 'Remembers the click on a search advertisement',
      retention: '3 months',
    },
    { name: '_gac_*', purpose: 'Remembers the campaign of an advertisement', retention: '90 days' },
  ],
  sources: [
    {
      url: 'https://developers.google.com/analytics/resources/concepts/gaConceptsCookies',
      date: '2026-11-21',
      by: 'provider',
      facts: ['cookies'],
    },
    {
      url: 'https://developers.google.com/tag-platform/security/guides/csp',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts'],
    },
    tarteaucitronHosts,
    openCookieDatabase,
    {
      url: 'https://cookiesentry.com/cookies/providers/google-ads',
      date: '2026-11-21',
      by: 'community',
      facts: ['cookies'],
    },
  ],
};
