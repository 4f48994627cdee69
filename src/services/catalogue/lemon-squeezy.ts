import type { CatalogueService } from '../types.js';

/** Lemon Squeezy, of Stripe. */
export const lemonSqueezy: CatalogueService = {
  id: 'lemon-squeezy',
  name: 'Lemon Squeezy',
  provider: 'Stripe',
  category: 'necessary',
  purpose: 'Takes payments.',
  policy: 'https://www.lemonsqueezy.com/privacy',
  hosts: ['assets.lemonsqueezy.com'],
  sources: [
    {
      url: 'https://github.com/nuxt/scripts',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
