import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Matomo, of InnoCraft. */
export const matomo: CatalogueService = {
  id: 'matomo',
  name: 'Matomo',
  provider: 'InnoCraft',
  category: 'analytics',
  purpose: 'Counts visits and shows how pages are used.',
  policy: 'https://matomo.org/matomo-cloud-privacy-policy/',
  hosts: ['matomo.cloud'],
  cookies: [
    { name: '/^_pk_id\\.\\d+\\./', purpose: 'Tells visitors apart', retention: '13 months' },
    {
      name: '/^_pk_ref\\.\\d+\\./',
      purpose: 'Remembers where the visitor came from',
      retention: '6 months',
    },
    { name: '/^_pk_ses\\.\\d+\\./', purpose: 'Keeps the visit together', retention: '30 minutes' },
    {
      name: '/^_pk_cvar\\.\\d+\\./',
      purpose: "Keeps the visit's own variables",
      retention: '30 minutes',
    },
    {
      name: '/^_pk_hsr\\.\\d+\\./',
      purpose: 'Keeps heatmaps and recordings together',
      retention: '30 minutes',
    },
    { name: '_pk_testcookie*', purpose: 'Tests whether cookies work; deleted at once' },
    { name: 'mtm_consent', purpose: 'Remembers the answer about Matomo', retention: '30 years' },
  ],
  sources: [
    {
      url: 'https://matomo.org/faq/general/faq_146/',
      date: '2026-11-21',
      by: 'provider',
      facts: ['cookies'],
    },
    thirdPartyWeb,
  ],
};
