import { tarteaucitronHosts, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** LinkedIn posts and buttons. */
export const linkedinEmbeds: CatalogueService = {
  id: 'linkedin-embeds',
  name: 'LinkedIn posts and buttons',
  provider: 'LinkedIn',
  category: 'marketing',
  purpose: 'Shows posts and buttons of LinkedIn.',
  policy: 'https://www.linkedin.com/legal/privacy-policy',
  hosts: ['platform.linkedin.com', 'www.linkedin.com'],
  cookies: [
    {
      name: 'bcookie',
      purpose: 'Recognises the browser across sites',
      retention: '1 year',
      domain: 'linkedin.com',
    },
    {
      name: 'lidc',
      purpose: 'Chooses a data centre',
      retention: '24 hours',
      domain: 'linkedin.com',
    },
  ],
  sources: [
    {
      url: 'https://www.linkedin.com/legal/l/cookie-table',
      date: '2026-11-21',
      by: 'provider',
      facts: ['cookies'],
    },
    {
      url: 'https://cookiesentry.com/cookies/providers/linkedin',
      date: '2026-11-21',
      by: 'community',
      facts: ['cookies'],
    },
    tarteaucitronHosts,
    thirdPartyWeb,
  ],
};
