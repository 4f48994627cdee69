import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Sharethrough, of Equativ. */
export const sharethrough: CatalogueService = {
  id: 'sharethrough',
  name: 'Sharethrough',
  provider: 'Equativ',
  category: 'marketing',
  purpose: 'Sells advertising space across sites.',
  policy: 'https://www.sharethrough.com/privacy-center',
  hosts: ['sharethrough.com'],
  cookies: [
    {
      name: 'stx_user_id',
      purpose: 'Recognises the browser across sites',
      retention: '1 year',
      domain: 'sharethrough.com',
    },
  ],
  sources: [openCookieDatabase, thirdPartyWeb],
};
