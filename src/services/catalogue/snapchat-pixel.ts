import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Snap Pixel. */
export const snapchatPixel: CatalogueService = {
  id: 'snapchat-pixel',
  name: 'Snap Pixel',
  provider: 'Snap',
  category: 'marketing',
  purpose:
    'Measures whether advertisements lead to visits and purchases, and shows advertisements to earlier visitors.',
  policy: 'https://values.snap.com/privacy/privacy-policy',
  hosts: ['sc-static.net', 'tr.snapchat.com'],
  cookies: [
    { name: '_scid', purpose: 'Tells visitors apart', retention: '1 year' },
    { name: '_schn', purpose: 'Links visits to advertisements', retention: '1 day' },
    {
      name: 'sc_at',
      purpose: 'Recognises the browser across sites',
      retention: '1 year',
      domain: 'snapchat.com',
    },
  ],
  sources: [
    openCookieDatabase,
    thirdPartyWeb,
    {
      url: 'https://docs.tealium.com/server-side-connectors/snapchat-conversions-connector/',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
