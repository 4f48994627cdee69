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
  sources: [
    {
      url: 'https://github.com/patrickhulce/third-party-web',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
