import { openCookieDatabase } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Snowplow, of Snowplow Analytics. */
export const snowplow: CatalogueService = {
  id: 'snowplow',
  name: 'Snowplow',
  provider: 'Snowplow Analytics',
  category: 'analytics',
  purpose: 'Records how the site is used.',
  policy: 'https://snowplow.io/privacy-policy',
  cookies: [
    { name: '_sp_id.*', purpose: 'Tells visitors apart', retention: '2 years' },
    { name: '_sp_ses.*', purpose: 'Keeps the session', retention: '30 minutes' },
  ],
  storage: ['local:snowplowOutQueue_*'],
  sources: [
    {
      url: 'https://github.com/snowplow/snowplow-javascript-tracker',
      date: '2026-11-21',
      by: 'provider',
      facts: ['cookies', 'storage'],
    },
    openCookieDatabase,
  ],
};
