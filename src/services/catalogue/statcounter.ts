import { tarteaucitronCookies, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** StatCounter. */
export const statcounter: CatalogueService = {
  id: 'statcounter',
  name: 'StatCounter',
  provider: 'StatCounter',
  category: 'analytics',
  purpose: 'Counts visits.',
  policy: 'https://statcounter.com/about/legal/',
  hosts: ['statcounter.com'],
  cookies: [{ name: 'sc_is_visitor_unique', purpose: 'Tells whether the visitor was here before' }],
  sources: [tarteaucitronCookies, thirdPartyWeb],
};
