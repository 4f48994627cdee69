import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** PayPal. */
export const paypal: CatalogueService = {
  id: 'paypal',
  name: 'PayPal',
  provider: 'PayPal',
  category: 'necessary',
  purpose: 'Takes payments and guards them against fraud.',
  policy: 'https://www.paypal.com/myaccount/privacy/privacyhub',
  hosts: ['paypal.com', 'paypalobjects.com'],
  cookies: [
    {
      name: 'enforce_policy',
      purpose: "Keeps the rules of the visitor's country",
      retention: '1 year',
      domain: 'paypal.com',
    },
    { name: 'ts', purpose: 'Guards against fraud', retention: '3 years', domain: 'paypal.com' },
    { name: 'ts_c', purpose: 'Guards against fraud', retention: '3 years', domain: 'paypal.com' },
    { name: 'nsid', purpose: 'Guards against fraud', retention: 'Session', domain: 'paypal.com' },
    { name: 'x-pp-s', purpose: 'Keeps the session', retention: 'Session', domain: 'paypal.com' },
    { name: 'l7_az', purpose: 'Chooses a data centre', retention: '1 day', domain: 'paypal.com' },
  ],
  sources: [
    openCookieDatabase,
    {
      url: 'https://github.com/paypal/paypal-js',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts'],
    },
    thirdPartyWeb,
  ],
};
