import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** REVIEWS.io. */
export const reviewsIo: CatalogueService = {
  id: 'reviews-io',
  name: 'REVIEWS.io',
  provider: 'REVIEWS.io',
  category: 'functional',
  purpose: 'Shows reviews.',
  policy: 'https://www.reviews.io/front/data-protection',
  hosts: ['reviews.io'],
  sources: [thirdPartyWeb],
};
