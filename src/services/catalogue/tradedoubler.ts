import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Tradedoubler. */
export const tradedoubler: CatalogueService = {
  id: 'tradedoubler',
  name: 'Tradedoubler',
  provider: 'Tradedoubler',
  category: 'marketing',
  purpose: 'Pays partners for sales that they brought about.',
  policy: 'https://www.tradedoubler.com/en/privacy-policy/',
  hosts: ['tradedoubler.com'],
  sources: [thirdPartyWeb],
};
