import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Braintree, of PayPal. */
export const braintree: CatalogueService = {
  id: 'braintree',
  name: 'Braintree',
  provider: 'PayPal',
  category: 'necessary',
  purpose: 'Takes payments.',
  policy: 'https://www.paypal.com/us/legalhub/braintree/privacy-full',
  hosts: ['braintreegateway.com'],
  sources: [
    {
      url: 'https://github.com/braintree/braintree-web',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts'],
    },
    thirdPartyWeb,
  ],
};
