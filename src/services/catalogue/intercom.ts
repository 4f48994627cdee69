import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Intercom. */
export const intercom: CatalogueService = {
  id: 'intercom',
  name: 'Intercom',
  provider: 'Intercom',
  category: 'functional',
  purpose: 'Offers a chat.',
  policy: 'https://www.intercom.com/legal/privacy',
  hosts: ['intercom.io', 'intercomcdn.com'],
  cookies: [
    { name: 'intercom-id-*', purpose: 'Recognises the visitor in the chat', retention: '9 months' },
    { name: 'intercom-session-*', purpose: 'Keeps the session of the chat', retention: '1 week' },
    {
      name: 'intercom-device-id-*',
      purpose: 'Recognises the device, against abuse',
      retention: '9 months',
    },
  ],
  sources: [
    {
      url: 'https://www.intercom.com/help/en/articles/2361922-intercom-messenger-cookies',
      date: '2026-11-21',
      by: 'provider',
      facts: ['cookies'],
    },
    thirdPartyWeb,
  ],
};
