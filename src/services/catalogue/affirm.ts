import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Affirm. */
export const affirm: CatalogueService = {
  id: 'affirm',
  name: 'Affirm',
  provider: 'Affirm',
  category: 'functional',
  purpose: 'Shows and takes payments by instalments.',
  policy: 'https://www.affirm.com/privacy',
  hosts: ['affirm.com'],
  sources: [thirdPartyWeb],
};
