import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Floodlight (Campaign Manager 360), of Google. */
export const floodlight: CatalogueService = {
  id: 'floodlight',
  name: 'Floodlight (Campaign Manager 360)',
  provider: 'Google',
  category: 'marketing',
  purpose: 'Measures whether advertisements lead to visits and purchases.',
  policy: 'https://policies.google.com/privacy',
  hosts: ['fls.doubleclick.net'],
  cookies: [
    {
      name: '_gcl_dc',
      purpose: 'Remembers the click on a display advertisement',
      retention: '3 months',
    },
  ],
  sources: [
    {
      url: 'https://cookiesentry.com/cookies/providers/google-ads',
      date: '2026-11-21',
      by: 'community',
      facts: ['cookies'],
    },
    thirdPartyWeb,
  ],
};
