import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Piwik PRO. */
export const piwikPro: CatalogueService = {
  id: 'piwik-pro',
  name: 'Piwik PRO',
  provider: 'Piwik PRO',
  category: 'analytics',
  purpose: 'Counts visits and shows how pages are used.',
  policy: 'https://piwik.pro/privacy-policy/',
  hosts: ['piwik.pro', 'piwikpro.com'],
  cookies: [
    { name: '_pk_id.*-*', purpose: 'Recognises visitors', retention: '13 months' },
    { name: '_pk_ses.*-*', purpose: 'Keeps the visit together', retention: '30 minutes' },
    {
      name: 'stg_traffic_source_priority',
      purpose: 'Remembers how the visitor came here',
      retention: '30 minutes',
    },
    {
      name: 'stg_last_interaction',
      purpose: 'Tells whether the last visit still goes on',
      retention: '365 days',
    },
    {
      name: 'stg_returning_visitor',
      purpose: 'Tells whether the visitor was here before',
      retention: '365 days',
    },
    {
      name: 'stg_externalReferrer',
      purpose: 'Remembers the page the visitor came from',
      retention: 'Session',
    },
  ],
  sources: [
    {
      url: 'https://help.piwik.pro/support/privacy/cookies-created-by-piwik-pro/',
      date: '2026-11-21',
      by: 'provider',
      facts: ['cookies'],
    },
    thirdPartyWeb,
  ],
};
