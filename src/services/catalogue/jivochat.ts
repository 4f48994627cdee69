import type { CatalogueService } from '../types.js';

/** JivoChat, of JivoSite. */
export const jivochat: CatalogueService = {
  id: 'jivochat',
  name: 'JivoChat',
  provider: 'JivoSite',
  category: 'functional',
  purpose: 'Offers a chat.',
  policy: 'https://www.jivochat.com/privacy/',
  hosts: ['jivosite.com'],
  sources: [
    {
      url: 'https://github.com/patrickhulce/third-party-web',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
