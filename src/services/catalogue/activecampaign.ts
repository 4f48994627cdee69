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
  sources: [
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database',
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
