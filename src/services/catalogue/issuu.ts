import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Issuu. */
export const issuu: CatalogueService = {
  id: 'issuu',
  name: 'Issuu',
  provider: 'Issuu',
  category: 'marketing',
  purpose: 'Shows magazines and documents.',
  policy: 'https://issuu.com/legal/privacy',
  hosts: ['issuu.com', 'isu.pub'],
  cookies: [
    {
      name: 'iutk',
      purpose: 'Recognises the browser and what was read',
      retention: '10 years',
      domain: 'issuu.com',
    },
  ],
  sources: [openCookieDatabase, thirdPartyWeb],
};
