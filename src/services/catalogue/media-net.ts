import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Media.net. */
export const mediaNet: CatalogueService = {
  id: 'media-net',
  name: 'Media.net',
  provider: 'Media.net',
  category: 'marketing',
  purpose: 'Shows and measures advertisements across sites.',
  policy: 'https://www.media.net/privacy-policy/',
  hosts: ['media.net'],
  cookies: [
    {
      name: 'visitor-id',
      purpose: 'Recognises the browser across sites',
      retention: '1 year',
      domain: 'media.net',
    },
    {
      name: 'data-*',
      purpose: 'Matches identifiers with partners',
      retention: '1 year',
      domain: 'media.net',
    },
  ],
  sources: [openCookieDatabase, thirdPartyWeb],
};
