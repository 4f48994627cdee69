import type { CatalogueService } from '../types.js';

/** Inspectlet. */
export const inspectlet: CatalogueService = {
  id: 'inspectlet',
  name: 'Inspectlet',
  provider: 'Inspectlet',
  category: 'analytics',
  purpose: 'Records visits.',
  policy: 'https://www.inspectlet.com/legal',
  hosts: ['inspectlet.com'],
  cookies: [{ name: '__insp_*', purpose: 'Tells visitors apart and keeps the recorded session' }],
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
