import type { CatalogueService } from '../types.js';

/** RudderStack. */
export const rudderstack: CatalogueService = {
  id: 'rudderstack',
  name: 'RudderStack',
  provider: 'RudderStack',
  category: 'analytics',
  purpose: 'Collects how the site is used and passes it on to tools of the site.',
  policy: 'https://www.rudderstack.com/privacy-policy/',
  hosts: ['rudderlabs.com', 'rudderstack.com'],
  cookies: [
    { name: 'rl_user_id', purpose: 'Remembers a signed-in visitor' },
    { name: 'rl_anonymous_id', purpose: 'Tells visitors apart' },
    { name: 'rl_session', purpose: 'Keeps the session' },
    { name: 'rl_trait', purpose: 'Keeps what is known of the visitor' },
    { name: 'rl_group_id', purpose: "Remembers the visitor's group" },
    { name: 'rl_group_trait', purpose: 'Keeps what is known of the group' },
    { name: 'rl_page_init_referrer', purpose: 'Remembers the page the visitor came from' },
    { name: 'rl_page_init_referring_domain', purpose: 'Remembers the site the visitor came from' },
    { name: 'rl_auth_token', purpose: 'Identifies the request' },
  ],
  storage: ['local:rl_*'],
  sources: [
    {
      url: 'https://github.com/rudderlabs/rudder-sdk-js',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts', 'cookies', 'storage'],
    },
  ],
};
