import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Klarna. */
export const klarna: CatalogueService = {
  id: 'klarna',
  name: 'Klarna',
  provider: 'Klarna',
  category: 'necessary',
  purpose: 'Takes payments.',
  policy: 'https://www.klarna.com/international/privacy-policy/',
  hosts: ['klarna.com'],
  sources: [thirdPartyWeb],
};
