import type { CatalogueService } from '../types.js';

/** Help Scout Beacon. */
export const helpScout: CatalogueService = {
  id: 'help-scout',
  name: 'Help Scout Beacon',
  provider: 'Help Scout',
  category: 'functional',
  purpose: 'Offers a chat and help.',
  policy: 'https://www.helpscout.com/company/legal/privacy/',
  hosts: ['helpscout.net'],
  sources: [
    {
      url: 'https://github.com/patrickhulce/third-party-web',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
