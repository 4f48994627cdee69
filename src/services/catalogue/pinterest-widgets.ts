import { openCookieDatabase, tarteaucitronHosts, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Pinterest pins and buttons. */
export const pinterestWidgets: CatalogueService = {
  id: 'pinterest-widgets',
  name: 'Pinterest pins and buttons',
  provider: 'Pinterest',
  category: 'marketing',
  purpose: 'Shows pins and buttons of Pinterest.',
  policy: 'https://policy.pinterest.com/en/privacy-policy',
  hosts: ['assets.pinterest.com', 'widgets.pinterest.com'],
  cookies: [
    {
      name: '_pinterest_sess',
      purpose: 'Remembers who is signed in to Pinterest',
      domain: 'pinterest.com',
    },
    {
      name: '_pinterest_cm',
      purpose: 'Keeps what was saved from other sites',
      retention: '347 days',
      domain: 'pinterest.com',
    },
  ],
  sources: [openCookieDatabase, tarteaucitronHosts, thirdPartyWeb],
};
