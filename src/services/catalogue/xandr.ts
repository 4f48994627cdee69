import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Microsoft Monetize (Xandr). */
export const xandr: CatalogueService = {
  id: 'xandr',
  name: 'Microsoft Monetize (Xandr)',
  provider: 'Microsoft',
  category: 'marketing',
  purpose: 'Shows and measures advertisements across sites.',
  policy: 'https://privacy.microsoft.com/privacystatement',
  hosts: ['adnxs.com'],
  cookies: [
    {
      name: 'uuid2',
      purpose: 'Recognises the browser across sites',
      retention: '90 days',
      domain: 'adnxs.com',
    },
    {
      name: 'anj',
      purpose: 'Tells which partners know the identifier',
      retention: '90 days',
      domain: 'adnxs.com',
    },
  ],
  sources: [openCookieDatabase, thirdPartyWeb],
};
