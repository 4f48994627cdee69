import type { CatalogueService } from '../types.js';

/** OptinMonster, of Awesome Motive. */
export const optinmonster: CatalogueService = {
  id: 'optinmonster',
  name: 'OptinMonster',
  provider: 'Awesome Motive',
  category: 'marketing',
  purpose: 'Shows campaigns over the page.',
  policy: 'https://optinmonster.com/privacy/',
  hosts: ['opmnstr.com', 'optmnstr.com', 'optmstr.com'],
  cookies: [
    { name: '_omappvs', purpose: 'Tells whether the visitor was here before', retention: '1 day' },
    { name: '_omappvp', purpose: 'Tells whether the visitor was here before', retention: '1 day' },
  ],
  sources: [
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database',
      date: '2026-11-21',
      by: 'community',
      facts: ['cookies'],
    },
    {
      url: 'https://github.com/patrickhulce/third-party-web',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
