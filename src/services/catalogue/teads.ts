import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Teads. */
export const teads: CatalogueService = {
  id: 'teads',
  name: 'Teads',
  provider: 'Teads',
  category: 'marketing',
  purpose: 'Shows and measures advertisements across sites.',
  policy: 'https://privacy-policy.teads.com/',
  hosts: ['teads.tv'],
  cookies: [
    {
      name: 'tt_viewer',
      purpose: 'Recognises the browser across sites',
      retention: '1 year',
      domain: 'teads.com',
    },
  ],
  sources: [openCookieDatabase, thirdPartyWeb],
};
