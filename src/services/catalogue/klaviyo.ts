import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Klaviyo. */
export const klaviyo: CatalogueService = {
  id: 'klaviyo',
  name: 'Klaviyo',
  provider: 'Klaviyo',
  category: 'marketing',
  purpose: 'Runs newsletters and their forms, and recognises contacts on the site.',
  policy: 'https://www.klaviyo.com/legal/privacy',
  hosts: ['klaviyo.com'],
  cookies: [{ name: '__kla_id', purpose: 'Tells visitors apart', retention: '2 years' }],
  sources: [openCookieDatabase, thirdPartyWeb],
};
