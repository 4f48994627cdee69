import { c15tScripts, openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Meta Pixel. */
export const metaPixel: CatalogueService = {
  id: 'meta-pixel',
  name: 'Meta Pixel',
  provider: 'Meta',
  category: 'marketing',
  purpose:
    'Measures whether advertisements lead to visits and purchases, and shows advertisements to earlier visitors.',
  policy: 'https://www.facebook.com/privacy/policy/',
  hosts: ['connect.facebook.net', 'www.facebook.com'],
  cookies: [
    { name: '_fbp', purpose: 'Tells visitors apart', retention: '3 months' },
    { name: '_fbc', purpose: 'Remembers the click on an advertisement', retention: '3 months' },
    {
      name: 'fr',
      purpose: 'Recognises the browser across sites',
      retention: '90 days',
      domain: 'facebook.com',
    },
    {
      name: 'datr',
      purpose: 'Recognises the browser, against abuse',
      retention: '2 years',
      domain: 'facebook.com',
    },
  ],
  sources: [
    {
      url: 'https://cookiesentry.com/cookies/providers/meta',
      date: '2026-11-21',
      by: 'community',
      facts: ['cookies'],
    },
    {
      url: 'https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/fbp-and-fbc',
      date: '2026-11-21',
      by: 'provider',
      facts: ['cookies'],
    },
    c15tScripts,
    thirdPartyWeb,
    openCookieDatabase,
  ],
};
