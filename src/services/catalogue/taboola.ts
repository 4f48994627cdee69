import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Taboola. */
export const taboola: CatalogueService = {
  id: 'taboola',
  name: 'Taboola',
  provider: 'Taboola',
  category: 'marketing',
  purpose: 'Recommends content and advertisements.',
  policy: 'https://www.taboola.com/policies/privacy-policy',
  hosts: ['taboola.com', 'taboolasyndication.com'],
  cookies: [
    {
      name: 't_gid',
      purpose: 'Recognises the browser across sites',
      retention: '13 months',
      domain: 'taboola.com',
    },
  ],
  sources: [openCookieDatabase, thirdPartyWeb],
};
