import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Leadfeeder, of Dealfront. */
export const leadfeeder: CatalogueService = {
  id: 'leadfeeder',
  name: 'Leadfeeder',
  provider: 'Dealfront',
  category: 'marketing',
  purpose: 'Finds out which companies visit the site.',
  policy: 'https://www.leadfeeder.com/privacy/',
  hosts: ['lfeeder.com'],
  cookies: [{ name: '_lfa', purpose: 'Tells visitors apart', retention: '2 years' }],
  sources: [openCookieDatabase, thirdPartyWeb],
};
