import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Tally. */
export const tally: CatalogueService = {
  id: 'tally',
  name: 'Tally',
  provider: 'Tally',
  category: 'functional',
  purpose: 'Shows forms.',
  policy: 'https://tally.so/help/privacy-policy',
  hosts: ['tally.so'],
  sources: [thirdPartyWeb],
};
