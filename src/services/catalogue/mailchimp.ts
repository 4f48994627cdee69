import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Mailchimp, of Intuit. */
export const mailchimp: CatalogueService = {
  id: 'mailchimp',
  name: 'Mailchimp',
  provider: 'Intuit',
  category: 'marketing',
  purpose: 'Runs newsletters and their forms, and measures campaigns.',
  policy: 'https://www.intuit.com/privacy/statement/',
  hosts: ['mailchimp.com', 'chimpstatic.com', 'list-manage.com'],
  cookies: [
    { name: 'mc_cid', purpose: 'Remembers the campaign', retention: '14 days' },
    { name: 'mc_eid', purpose: 'Remembers the reader of the newsletter', retention: '14 days' },
    {
      name: 'mc_landing_site',
      purpose: 'Remembers the first page of the visit',
      retention: '14 days',
    },
  ],
  sources: [openCookieDatabase, thirdPartyWeb],
};
