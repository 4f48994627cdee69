import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Apple Maps. */
export const appleMaps: CatalogueService = {
  id: 'apple-maps',
  name: 'Apple Maps',
  provider: 'Apple',
  category: 'functional',
  purpose: 'Shows maps.',
  policy: 'https://www.apple.com/legal/privacy/',
  hosts: ['apple-mapkit.com'],
  sources: [thirdPartyWeb],
};
