import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Inspectlet. */
export const inspectlet: CatalogueService = {
  id: 'inspectlet',
  name: 'Inspectlet',
  provider: 'Inspectlet',
  category: 'analytics',
  purpose: 'Records visits.',
  policy: 'https://www.inspectlet.com/legal',
  hosts: ['inspectlet.com'],
  cookies: [{ name: '__insp_*', purpose: 'Tells visitors apart and keeps the recorded session' }],
  sources: [openCookieDatabase, thirdPartyWeb],
};
