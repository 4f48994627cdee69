import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Appcues. */
export const appcues: CatalogueService = {
  id: 'appcues',
  name: 'Appcues',
  provider: 'Appcues',
  category: 'functional',
  purpose: 'Shows guides and surveys.',
  policy: 'https://www.appcues.com/privacy',
  hosts: ['appcues.com'],
  sources: [thirdPartyWeb],
};
