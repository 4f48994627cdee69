import { openCookieDatabase } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Braze. */
export const braze: CatalogueService = {
  id: 'braze',
  name: 'Braze',
  provider: 'Braze',
  category: 'marketing',
  purpose: 'Sends messages and recognises contacts on the site.',
  policy: 'https://www.braze.com/company/legal/privacy',
  hosts: ['js.appboycdn.com', 'braze.com'],
  cookies: [
    { name: 'ab.storage.*', purpose: 'Tells visitors apart and keeps the session' },
    { name: 'ab._gd', purpose: 'Finds the domain that cookies can be set on; deleted at once' },
  ],
  storage: ['local:ab.storage.*'],
  sources: [
    {
      url: 'https://github.com/braze-inc/braze-web-sdk',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts', 'cookies', 'storage'],
    },
    openCookieDatabase,
  ],
};
