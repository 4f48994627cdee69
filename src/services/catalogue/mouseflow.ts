import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Mouseflow. */
export const mouseflow: CatalogueService = {
  id: 'mouseflow',
  name: 'Mouseflow',
  provider: 'Mouseflow',
  category: 'analytics',
  purpose: 'Records visits and draws heatmaps.',
  policy: 'https://mouseflow.com/legal/company/privacy-policy/',
  hosts: ['mouseflow.com'],
  cookies: [
    { name: 'mf_*', purpose: 'Keeps the session', retention: 'Session' },
    { name: 'mf_user', purpose: 'Tells whether the visitor was here before', retention: '90 days' },
  ],
  sources: [
    {
      url: 'https://help.mouseflow.com/en/articles/4282966-what-is-your-cookie-policy',
      date: '2026-11-21',
      by: 'provider',
      facts: ['cookies'],
    },
    thirdPartyWeb,
  ],
};
