import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** TrackJS. */
export const trackjs: CatalogueService = {
  id: 'trackjs',
  name: 'TrackJS',
  provider: 'TrackJS',
  category: 'functional',
  purpose: 'Reports errors of the page.',
  policy: 'https://trackjs.com/privacy/',
  hosts: ['trackjs.com'],
  sources: [
    {
      url: 'https://github.com/trackjs/trackjs-package',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts'],
    },
    thirdPartyWeb,
  ],
};
