import { c15tScripts, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** LogRocket. */
export const logrocket: CatalogueService = {
  id: 'logrocket',
  name: 'LogRocket',
  provider: 'LogRocket',
  category: 'analytics',
  purpose: 'Records visits and errors.',
  policy: 'https://logrocket.com/privacy/',
  hosts: [
    'logrocket.io',
    'logr-in.com',
    'lr-in-prod.com',
    'lgrckt-in.com',
    'lr-in.com',
    'lr-ingest.com',
    'lr-ingest.io',
    'lr-intake.com',
    'lrkt-in.com',
  ],
  sources: [
    {
      url: 'https://www.npmjs.com/package/logrocket',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts'],
    },
    c15tScripts,
    thirdPartyWeb,
  ],
};
