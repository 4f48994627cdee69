import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Tidio. */
export const tidio: CatalogueService = {
  id: 'tidio',
  name: 'Tidio',
  provider: 'Tidio',
  category: 'functional',
  purpose: 'Offers a chat.',
  policy: 'https://www.tidio.com/privacy-policy/',
  hosts: ['tidiochat.com'],
  sources: [thirdPartyWeb],
};
