import { tarteaucitronHosts } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Pinterest Tag. */
export const pinterestTag: CatalogueService = {
  id: 'pinterest-tag',
  name: 'Pinterest Tag',
  provider: 'Pinterest',
  category: 'marketing',
  purpose:
    'Measures whether advertisements lead to visits and purchases, and shows advertisements to earlier visitors.',
  policy: 'https://policy.pinterest.com/en/privacy-policy',
  hosts: ['s.pinimg.com', 'ct.pinterest.com'],
  cookies: [
    {
      name: '_pin_unauth',
      purpose: 'Groups actions of visitors whom Pinterest does not know',
      retention: '1 year',
    },
    { name: '_epik', purpose: 'Remembers the click on an advertisement' },
    { name: '_derived_epik', purpose: 'Remembers a match that was found without cookies' },
    {
      name: '_pinterest_ct_ua',
      purpose: 'Groups actions across sites',
      domain: 'ct.pinterest.com',
    },
    {
      name: '_pinterest_sess',
      purpose: 'Remembers who is signed in to Pinterest',
      domain: 'pinterest.com',
    },
  ],
  sources: [
    {
      url: 'https://help.pinterest.com/en/business/article/pinterest-tag-parameters-and-cookies',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts', 'cookies'],
    },
    {
      url: 'https://cookiesentry.com/cookies/providers/pinterest',
      date: '2026-11-21',
      by: 'community',
      facts: ['cookies'],
    },
    tarteaucitronHosts,
  ],
};
