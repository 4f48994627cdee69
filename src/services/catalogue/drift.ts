import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Drift, of Salesloft. */
export const drift: CatalogueService = {
  id: 'drift',
  name: 'Drift',
  provider: 'Salesloft',
  category: 'marketing',
  purpose: 'Offers a chat.',
  policy: 'https://www.salesloft.com/legal/privacy-notice',
  hosts: ['drift.com', 'driftt.com'],
  sources: [thirdPartyWeb],
};
