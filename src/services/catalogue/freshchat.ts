import type { CatalogueService } from '../types.js';

/** Freshchat, of Freshworks. */
export const freshchat: CatalogueService = {
  id: 'freshchat',
  name: 'Freshchat',
  provider: 'Freshworks',
  category: 'functional',
  purpose: 'Offers a chat.',
  policy: 'https://www.freshworks.com/privacy/',
  hosts: ['freshchat.com', 'freshworksapi.com'],
  sources: [
    {
      url: 'https://github.com/patrickhulce/third-party-web',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
