import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Siteimprove Analytics. */
export const siteimprove: CatalogueService = {
  id: 'siteimprove',
  name: 'Siteimprove Analytics',
  provider: 'Siteimprove',
  category: 'analytics',
  purpose: 'Counts visits and checks the quality of pages.',
  policy: 'https://www.siteimprove.com/privacy/privacy-policy/',
  hosts: ['siteimproveanalytics.com'],
  cookies: [{ name: 'nmstat', purpose: 'Tells visitors apart', retention: '3 years' }],
  sources: [openCookieDatabase, thirdPartyWeb],
};
