import { tarteaucitronCookies, tarteaucitronHosts } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Piano Analytics (AT Internet). */
export const pianoAnalytics: CatalogueService = {
  id: 'piano-analytics',
  name: 'Piano Analytics (AT Internet)',
  provider: 'Piano',
  category: 'analytics',
  purpose: 'Counts visits and shows how pages are used.',
  policy: 'https://piano.io/privacy-policy/',
  hosts: ['aticdn.net', 'xiti.com'],
  cookies: [
    { name: '_pcid', purpose: 'Tells visitors apart' },
    { name: '_pctx', purpose: 'Keeps the context of the visit' },
    { name: 'pa_user', purpose: 'Remembers a signed-in visitor' },
    { name: 'atuserid', purpose: 'Tells visitors apart', retention: '13 months' },
    { name: 'atidvisitor', purpose: 'Lists the sites that the visitor met', retention: '6 months' },
    { name: 'atreman', purpose: 'Remembers the campaign', retention: '30 days' },
    { name: 'atredir', purpose: 'Carries data over a redirect', retention: '30 seconds' },
    { name: 'atsession', purpose: 'Remembers the campaigns of a visit', retention: '30 minutes' },
  ],
  sources: [
    {
      url: 'https://github.com/at-internet/smarttag-documentation-archive/wiki/AT-Internet-cookies',
      date: '2026-11-21',
      by: 'provider',
      facts: ['cookies'],
    },
    tarteaucitronHosts,
    tarteaucitronCookies,
  ],
};
