import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Dynatrace Real User Monitoring. */
export const dynatrace: CatalogueService = {
  id: 'dynatrace',
  name: 'Dynatrace Real User Monitoring',
  provider: 'Dynatrace',
  category: 'analytics',
  purpose: 'Measures how fast pages are and reports errors.',
  policy: 'https://www.dynatrace.com/company/trust-center/privacy/',
  hosts: ['js-cdn.dynatrace.com'],
  sources: [thirdPartyWeb],
};
