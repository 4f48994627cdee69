import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** impact.com. */
export const impact: CatalogueService = {
  id: 'impact',
  name: 'impact.com',
  provider: 'impact.com',
  category: 'marketing',
  purpose: 'Pays partners for sales that they brought about.',
  policy: 'https://impact.com/privacy-policy/',
  hosts: ['impactradius-event.com', 'impactradius-go.com', 'utt.impactcdn.com'],
  sources: [thirdPartyWeb],
};
