import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** AB Tasty. */
export const abTasty: CatalogueService = {
  id: 'ab-tasty',
  name: 'AB Tasty',
  provider: 'AB Tasty',
  category: 'analytics',
  purpose: 'Runs experiments.',
  policy: 'https://www.abtasty.com/privacy-policy/',
  hosts: ['abtasty.com'],
  cookies: [
    { name: 'ABTasty', purpose: 'Keeps the visitor in the same variant', retention: '13 months' },
    { name: 'ABTastySession', purpose: 'Keeps the session', retention: 'Session' },
  ],
  sources: [openCookieDatabase, thirdPartyWeb],
};
