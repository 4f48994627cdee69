import type { CatalogueService } from '../types.js';

/** Disqus, of Zeta Global. */
export const disqus: CatalogueService = {
  id: 'disqus',
  name: 'Disqus',
  provider: 'Zeta Global',
  category: 'marketing',
  purpose: 'Shows comments.',
  policy: 'https://help.disqus.com/en/articles/1717103-disqus-privacy-policy',
  hosts: ['disqus.com', 'disquscdn.com'],
  sources: [
    {
      url: 'https://github.com/patrickhulce/third-party-web',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
