import { openCookieDatabase } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** DataDome. */
export const datadome: CatalogueService = {
  id: 'datadome',
  name: 'DataDome',
  provider: 'DataDome',
  category: 'necessary',
  purpose: 'Guards against automated requests.',
  policy: 'https://datadome.co/privacy-policy/',
  cookies: [
    { name: '/^datadome$/', purpose: 'Guards against automated requests', retention: '1 year' },
  ],
  sources: [openCookieDatabase],
};
