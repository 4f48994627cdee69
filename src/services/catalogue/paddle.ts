import type { CatalogueService } from '../types.js';

/** Paddle. */
export const paddle: CatalogueService = {
  id: 'paddle',
  name: 'Paddle',
  provider: 'Paddle',
  category: 'necessary',
  purpose: 'Takes payments.',
  policy: 'https://www.paddle.com/legal/privacy',
  hosts: ['cdn.paddle.com'],
  sources: [
    {
      url: 'https://developer.paddle.com/paddlejs/overview',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts'],
    },
  ],
};
