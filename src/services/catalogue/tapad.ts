import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Tapad, of Experian. */
export const tapad: CatalogueService = {
  id: 'tapad',
  name: 'Tapad',
  provider: 'Experian',
  category: 'marketing',
  purpose: "Recognises a visitor's devices for advertising.",
  policy: 'https://www.tapad.com/privacy',
  hosts: ['tapad.com'],
  cookies: [
    {
      name: 'TapAd_DID',
      purpose: 'Recognises the device',
      retention: '2 months',
      domain: 'tapad.com',
    },
    {
      name: 'TapAd_TS',
      purpose: 'Keeps the time of the match',
      retention: '2 months',
      domain: 'tapad.com',
    },
  ],
  sources: [openCookieDatabase, thirdPartyWeb],
};
