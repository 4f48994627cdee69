import { thirdPartyWeb } from '../lists.js';
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
  cookies: [{ name: 'disqus_unique', purpose: 'Tells visitors apart', domain: 'disqus.com' }],
  sources: [
    {
      url: 'https://github.com/disqus/disqus-react',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts'],
    },
    {
      url: 'https://help.disqus.com/customer/portal/articles/466235-use-of-cookies',
      date: '2026-11-21',
      by: 'provider',
      facts: ['cookies'],
    },
    thirdPartyWeb,
  ],
};
