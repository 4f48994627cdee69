import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Monetate. */
export const monetate: CatalogueService = {
  id: 'monetate',
  name: 'Monetate',
  provider: 'Monetate',
  category: 'analytics',
  purpose: 'Runs experiments and adapts pages to visitors.',
  policy: 'https://monetate.com/privacy-policy/',
  hosts: ['monetate.net'],
  sources: [thirdPartyWeb],
};
