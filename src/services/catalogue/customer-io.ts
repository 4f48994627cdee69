import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
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
  sources: [openCookieDatabase, thirdPartyWeb],
};
