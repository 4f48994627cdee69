import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** OptinMonster, of Awesome Motive. */
export const optinmonster: CatalogueService = {
  id: 'optinmonster',
  name: 'OptinMonster',
  provider: 'Awesome Motive',
  category: 'marketing',
  purpose: 'Shows campaigns over the page.',
  policy: 'https://optinmonster.com/privacy/',
  hosts: ['opmnstr.com', 'optmnstr.com', 'optmstr.com'],
  cookies: [
    { name: '_omappvs', purpose: 'Tells whether the visitor was here before', retention: '1 day' },
    { name: '_omappvp', purpose: 'Tells whether the visitor was here before', retention: '1 day' },
  ],
  sources: [openCookieDatabase, thirdPartyWeb],
};
