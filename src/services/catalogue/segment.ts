import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Segment, of Twilio. */
export const segment: CatalogueService = {
  id: 'segment',
  name: 'Segment',
  provider: 'Twilio',
  category: 'analytics',
  purpose: 'Collects how the site is used and passes it on to tools of the site.',
  policy: 'https://segment.com/legal/privacy/',
  hosts: ['segment.com', 'segment.io'],
  cookies: [
    { name: 'ajs_anonymous_id', purpose: 'Tells visitors apart', retention: '1 year' },
    { name: 'ajs_user_id', purpose: 'Remembers a signed-in visitor', retention: '1 year' },
    { name: 'ajs_group_id', purpose: "Remembers the visitor's group", retention: '1 year' },
  ],
  storage: [
    'local:ajs_anonymous_id',
    'local:ajs_user_id',
    'local:ajs_user_traits',
    'local:ajs_group_id',
    'local:ajs_group_properties',
  ],
  sources: [
    {
      url: 'https://github.com/segmentio/analytics-next',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts', 'cookies', 'storage'],
    },
    thirdPartyWeb,
  ],
};
