import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Stripe. */
export const stripe: CatalogueService = {
  id: 'stripe',
  name: 'Stripe',
  provider: 'Stripe',
  category: 'necessary',
  purpose: 'Takes payments and guards them against fraud.',
  policy: 'https://stripe.com/privacy',
  hosts: ['stripe.com', 'stripe.network', 'stripecdn.com'],
  cookies: [
    { name: '__stripe_mid', purpose: 'Guards against fraud', retention: '1 year' },
    { name: '__stripe_sid', purpose: 'Guards against fraud', retention: '30 minutes' },
    { name: 'm', purpose: 'Guards against fraud', retention: '10 years', domain: 'm.stripe.com' },
  ],
  sources: [
    {
      url: 'https://docs.stripe.com/disputes/prevention/advanced-fraud-detection',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts'],
    },
    openCookieDatabase,
    thirdPartyWeb,
  ],
};
