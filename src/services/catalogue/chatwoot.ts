import type { CatalogueService } from '../types.js';

/** Chatwoot. */
export const chatwoot: CatalogueService = {
  id: 'chatwoot',
  name: 'Chatwoot',
  provider: 'Chatwoot',
  category: 'functional',
  purpose: 'Offers a chat.',
  policy: 'https://www.chatwoot.com/privacy-policy',
  hosts: ['chatwoot.com'],
  sources: [
    {
      url: 'https://github.com/patrickhulce/third-party-web',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
