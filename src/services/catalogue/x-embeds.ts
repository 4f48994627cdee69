import { openCookieDatabase, tarteaucitronHosts, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** X posts and buttons. */
export const xEmbeds: CatalogueService = {
  id: 'x-embeds',
  name: 'X posts and buttons',
  provider: 'X',
  category: 'marketing',
  purpose: 'Shows posts and buttons of X.',
  policy: 'https://x.com/en/privacy',
  hosts: ['platform.twitter.com', 'platform.x.com', 'syndication.twitter.com', 'twimg.com'],
  cookies: [
    {
      name: 'guest_id',
      purpose: 'Recognises the browser across sites',
      retention: '2 years',
      domain: 'twitter.com',
    },
    {
      name: 'personalization_id',
      purpose: 'Recognises the browser across sites',
      retention: '2 years',
      domain: 'twitter.com',
    },
    { name: 'ct0', purpose: 'Guards requests', domain: 'twitter.com' },
    {
      name: '_twitter_sess',
      purpose: 'Keeps the session',
      retention: 'Session',
      domain: 'twitter.com',
    },
  ],
  sources: [openCookieDatabase, thirdPartyWeb, tarteaucitronHosts],
};
