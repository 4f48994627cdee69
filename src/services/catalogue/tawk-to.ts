import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** tawk.to. */
export const tawkTo: CatalogueService = {
  id: 'tawk-to',
  name: 'tawk.to',
  provider: 'tawk.to',
  category: 'functional',
  purpose: 'Offers a chat.',
  policy: 'https://www.tawk.to/privacy-policy/',
  hosts: ['tawk.to'],
  cookies: [
    { name: '__tawkuuid', purpose: 'Recognises the visitor in the chat', retention: '10 years' },
    { name: 'TawkConnectionTime', purpose: 'Measures the connection', retention: 'Session' },
    { name: 'TawkCookie', purpose: 'Keeps the session of the chat', retention: 'Session' },
    {
      name: 'tawkUUID',
      purpose: 'Recognises the browser across sites',
      retention: '10 years',
      domain: 'tawk.to',
    },
  ],
  sources: [
    {
      url: 'https://github.com/tawk/tawk-messenger-react',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts'],
    },
    openCookieDatabase,
    thirdPartyWeb,
  ],
};
