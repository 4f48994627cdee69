import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Wistia. */
export const wistia: CatalogueService = {
  id: 'wistia',
  name: 'Wistia',
  provider: 'Wistia',
  category: 'analytics',
  purpose: 'Plays videos and measures how they are watched.',
  policy: 'https://wistia.com/privacy',
  hosts: ['wistia.com', 'wistia.net'],
  sources: [
    {
      url: 'https://www.npmjs.com/package/@wistia/wistia-player',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts'],
    },
    thirdPartyWeb,
  ],
};
