import type { CatalogueService } from '../types.js';

/** Customer.io. */
export const customerIo: CatalogueService = {
  id: 'customer-io',
  name: 'Customer.io',
  provider: 'Customer.io',
  category: 'marketing',
  purpose: 'Sends messages and recognises contacts on the site.',
  policy: 'https://customer.io/legal/privacy-policy',
  hosts: ['customer.io'],
  cookies: [
    { name: '_cio', purpose: 'Recognises contacts', retention: '1 day' },
    { name: '_cioid', purpose: 'Recognises contacts', retention: '1 year' },
    { name: '_cioanonid', purpose: 'Tells visitors apart', retention: '1 year' },
  ],
  sources: [
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database',
      date: '2026-11-21',
      by: 'community',
      facts: ['cookies'],
    },
    {
      url: 'https://github.com/patrickhulce/third-party-web',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
