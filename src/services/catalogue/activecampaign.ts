import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** ActiveCampaign. */
export const activecampaign: CatalogueService = {
  id: 'activecampaign',
  name: 'ActiveCampaign',
  provider: 'ActiveCampaign',
  category: 'marketing',
  purpose: 'Runs newsletters and campaigns, and recognises contacts on the site.',
  policy: 'https://www.activecampaign.com/legal/privacy-policy',
  hosts: ['trackcmp.net', 'app-us1.com'],
  cookies: [
    {
      name: 'ac_enable_tracking',
      purpose: 'Remembers that tracking is allowed',
      retention: '29 days',
    },
  ],
  sources: [openCookieDatabase, thirdPartyWeb],
};
