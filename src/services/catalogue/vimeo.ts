import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Vimeo. */
export const vimeo: CatalogueService = {
  id: 'vimeo',
  name: 'Vimeo',
  provider: 'Vimeo',
  category: 'analytics',
  purpose: 'Plays videos.',
  policy: 'https://vimeo.com/privacy',
  hosts: ['vimeo.com', 'vimeocdn.com'],
  cookies: [
    {
      name: 'vuid',
      purpose: "Measures for the video's owner how it is watched",
      retention: '2 years',
      domain: 'vimeo.com',
    },
    {
      name: 'player',
      purpose: 'Remembers settings of the player',
      retention: '1 year',
      domain: 'vimeo.com',
    },
    {
      name: 'flags',
      purpose: 'Keeps which features the owner switched on',
      retention: '1 year',
      domain: 'vimeo.com',
    },
    {
      name: 'player_clearance',
      purpose: 'Guards against automated requests',
      retention: '7 days',
      domain: 'vimeo.com',
    },
    {
      name: '__cf_bm',
      purpose: 'Guards against automated requests',
      retention: '30 minutes',
      domain: 'vimeo.com',
    },
    {
      name: '_cfuvid',
      purpose: 'Limits the number of requests',
      retention: 'Session',
      domain: 'vimeo.com',
    },
  ],
  sources: [
    {
      url: 'https://help.vimeo.com/hc/en-us/articles/26080940921361',
      date: '2026-11-21',
      by: 'provider',
      facts: ['cookies'],
    },
    thirdPartyWeb,
  ],
};
