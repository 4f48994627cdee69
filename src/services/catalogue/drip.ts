import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Drip. */
export const drip: CatalogueService = {
  id: 'drip',
  name: 'Drip',
  provider: 'Drip',
  category: 'marketing',
  purpose: 'Runs newsletters and campaigns.',
  policy: 'https://www.drip.com/privacy',
  hosts: ['getdrip.com'],
  sources: [thirdPartyWeb],
};
