import type { CatalogueService } from '../types.js';

/** AdRoll, of NextRoll. */
export const adroll: CatalogueService = {
  id: 'adroll',
  name: 'AdRoll',
  provider: 'NextRoll',
  category: 'marketing',
  purpose: 'Shows advertisements to earlier visitors.',
  policy: 'https://www.nextroll.com/privacy',
  hosts: ['adroll.com'],
  sources: [
    {
      url: 'https://github.com/patrickhulce/third-party-web',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
