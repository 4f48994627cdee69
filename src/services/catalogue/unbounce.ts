import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Unbounce. */
export const unbounce: CatalogueService = {
  id: 'unbounce',
  name: 'Unbounce',
  provider: 'Unbounce',
  category: 'marketing',
  purpose: 'Shows landing pages and campaigns over the page.',
  policy: 'https://unbounce.com/privacy/',
  hosts: ['unbounce.com', 'ubembed.com'],
  sources: [thirdPartyWeb],
};
