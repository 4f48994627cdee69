import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** MediaMath, of Infillion. */
export const mediamath: CatalogueService = {
  id: 'mediamath',
  name: 'MediaMath',
  provider: 'Infillion',
  category: 'marketing',
  purpose: 'Shows and measures advertisements across sites.',
  policy: 'https://www.mediamath.com/privacy-policy/',
  hosts: ['mathtag.com'],
  cookies: [
    {
      name: 'uuid',
      purpose: 'Recognises the browser across sites',
      retention: '1 year',
      domain: 'mathtag.com',
    },
    {
      name: 'mt_misc',
      purpose: 'Guards against fraud',
      retention: '30 days',
      domain: 'mathtag.com',
    },
    {
      name: 'mt_mop',
      purpose: 'Matches identifiers with partners',
      retention: '30 days',
      domain: 'mathtag.com',
    },
  ],
  sources: [openCookieDatabase, thirdPartyWeb],
};
