import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Vidyard. */
export const vidyard: CatalogueService = {
  id: 'vidyard',
  name: 'Vidyard',
  provider: 'Vidyard',
  category: 'analytics',
  purpose: 'Plays videos and measures how they are watched.',
  policy: 'https://www.vidyard.com/privacy/',
  hosts: ['vidyard.com'],
  sources: [
    {
      url: 'https://www.npmjs.com/package/@vidyard/embed-code',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts'],
    },
    thirdPartyWeb,
  ],
};
