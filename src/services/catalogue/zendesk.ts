import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Zendesk. */
export const zendesk: CatalogueService = {
  id: 'zendesk',
  name: 'Zendesk',
  provider: 'Zendesk',
  category: 'functional',
  purpose: 'Offers a chat and help.',
  policy: 'https://www.zendesk.com/company/agreements-and-terms/privacy-notice/',
  hosts: ['zendesk.com', 'zdassets.com', 'zopim.com'],
  cookies: [
    { name: '__zlcmid', purpose: 'Recognises the visitor in the chat', retention: '365 days' },
  ],
  sources: [
    {
      url: 'https://support.zendesk.com/hc/en-us/articles/4408828505754-Enabling-cookie-consent-for-the-Chat-widget',
      date: '2026-11-21',
      by: 'provider',
      facts: ['cookies'],
    },
    thirdPartyWeb,
  ],
};
