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
  sources: [
    {
      url: 'https://github.com/patrickhulce/third-party-web',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
