import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Sailthru, of Marigold. */
export const sailthru: CatalogueService = {
  id: 'sailthru',
  name: 'Sailthru',
  provider: 'Marigold',
  category: 'marketing',
  purpose: 'Runs newsletters and adapts pages to visitors.',
  policy: 'https://meetmarigold.com/privacy-policies/',
  hosts: ['sail-horizon.com', 'sail-personalize.com', 'sail-track.com'],
  sources: [thirdPartyWeb],
};
