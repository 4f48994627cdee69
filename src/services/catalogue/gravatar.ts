import type { CatalogueService } from '../types.js';

/** Gravatar, of Automattic. */
export const gravatar: CatalogueService = {
  id: 'gravatar',
  name: 'Gravatar',
  provider: 'Automattic',
  category: 'functional',
  purpose: 'Shows pictures of people who comment.',
  policy: 'https://automattic.com/privacy/',
  hosts: ['gravatar.com'],
  sources: [
    {
      url: 'https://github.com/patrickhulce/third-party-web',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
