import { tarteaucitronCookies, tarteaucitronHosts, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** LinkedIn Insight Tag. */
export const linkedinInsight: CatalogueService = {
  id: 'linkedin-insight',
  name: 'LinkedIn Insight Tag',
  provider: 'LinkedIn',
  category: 'marketing',
  purpose:
    'Measures whether advertisements lead to visits and purchases, and shows advertisements to earlier visitors.',
  policy: 'https://www.linkedin.com/legal/privacy-policy',
  hosts: ['snap.licdn.com', 'ads.linkedin.com'],
  cookies: [
    { name: 'li_fat_id', purpose: 'Tells visitors apart' },
    {
      name: 'bcookie',
      purpose: 'Recognises the browser across sites',
      retention: '1 year',
      domain: 'linkedin.com',
    },
    {
      name: 'li_gc',
      purpose: 'Remembers the answer about cookies',
      retention: '6 months',
      domain: 'linkedin.com',
    },
    {
      name: 'li_sugr',
      purpose: 'Recognises the browser across sites',
      retention: '3 months',
      domain: 'linkedin.com',
    },
    {
      name: 'lidc',
      purpose: 'Chooses a data centre',
      retention: '24 hours',
      domain: 'linkedin.com',
    },
    {
      name: 'UserMatchHistory',
      purpose: 'Matches identifiers for advertisements',
      retention: '30 days',
      domain: 'linkedin.com',
    },
    {
      name: 'AnalyticsSyncHistory',
      purpose: 'Remembers when identifiers were matched',
      retention: '30 days',
      domain: 'linkedin.com',
    },
  ],
  sources: [
    {
      url: 'https://www.linkedin.com/legal/l/cookie-table',
      date: '2026-11-21',
      by: 'provider',
      facts: ['cookies'],
    },
    {
      url: 'https://cookiesentry.com/cookies/providers/linkedin',
      date: '2026-11-21',
      by: 'community',
      facts: ['cookies'],
    },
    tarteaucitronCookies,
    tarteaucitronHosts,
    thirdPartyWeb,
  ],
};
