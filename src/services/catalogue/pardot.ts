import { tarteaucitronCookies, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Account Engagement (Pardot), of Salesforce. */
export const pardot: CatalogueService = {
  id: 'pardot',
  name: 'Account Engagement (Pardot)',
  provider: 'Salesforce',
  category: 'marketing',
  purpose: 'Runs forms and campaigns, and recognises contacts on the site.',
  policy: 'https://www.salesforce.com/company/legal/privacy/',
  hosts: ['pardot.com'],
  cookies: [{ name: 'visitor_id*', purpose: 'Tells visitors apart' }],
  sources: [tarteaucitronCookies, thirdPartyWeb],
};
