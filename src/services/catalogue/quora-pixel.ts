import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Quora Pixel. */
export const quoraPixel: CatalogueService = {
  id: 'quora-pixel',
  name: 'Quora Pixel',
  provider: 'Quora',
  category: 'marketing',
  purpose: 'Measures whether advertisements lead to visits and purchases.',
  policy: 'https://www.quora.com/about/privacy',
  hosts: ['quora.com'],
  sources: [thirdPartyWeb],
};
