import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Quantcast. */
export const quantcast: CatalogueService = {
  id: 'quantcast',
  name: 'Quantcast',
  provider: 'Quantcast',
  category: 'marketing',
  purpose: 'Measures audiences and shows advertisements.',
  policy: 'https://www.quantcast.com/privacy/',
  hosts: ['quantserve.com', 'quantcount.com'],
  cookies: [
    { name: '__qca', purpose: 'Tells visitors apart', retention: '1 year' },
    {
      name: 'mc',
      purpose: 'Recognises the browser across sites',
      retention: '13 months',
      domain: 'quantserve.com',
    },
    {
      name: 'd',
      purpose: 'Recognises the browser across sites',
      retention: '13 months',
      domain: 'quantserve.com',
    },
    {
      name: 'cref',
      purpose: 'Keeps how pages were used',
      retention: '13 months',
      domain: 'quantserve.com',
    },
  ],
  sources: [openCookieDatabase, thirdPartyWeb],
};
