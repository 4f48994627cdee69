import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Square, of Block. */
export const square: CatalogueService = {
  id: 'square',
  name: 'Square',
  provider: 'Block',
  category: 'necessary',
  purpose: 'Takes payments.',
  policy: 'https://squareup.com/us/en/legal/general/privacy',
  hosts: ['squareup.com', 'squarecdn.com'],
  sources: [thirdPartyWeb],
};
