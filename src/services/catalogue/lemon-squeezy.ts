import { nuxtScripts } from '../lists.js';
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
  sources: [nuxtScripts],
};
