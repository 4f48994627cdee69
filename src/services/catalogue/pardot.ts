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
  sources: [
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js',
      date: '2026-11-21',
      by: 'community',
      facts: ['cookies'],
    },
    {
      url: 'https://github.com/patrickhulce/third-party-web',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
