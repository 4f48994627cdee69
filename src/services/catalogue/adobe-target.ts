import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Adobe Target. */
export const adobeTarget: CatalogueService = {
  id: 'adobe-target',
  name: 'Adobe Target',
  provider: 'Adobe',
  category: 'analytics',
  purpose: 'Runs experiments and adapts pages to visitors.',
  policy: 'https://www.adobe.com/privacy/policy.html',
  hosts: ['tt.omtrdc.net'],
  cookies: [
    { name: 'mbox', purpose: 'Keeps the visitor in the same variant', retention: '2 years' },
    { name: 'at_check', purpose: 'Tests whether cookies work', retention: 'Session' },
  ],
  sources: [openCookieDatabase, thirdPartyWeb],
};
