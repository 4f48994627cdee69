import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Bluesky posts, of Bluesky Social. */
export const bluesky: CatalogueService = {
  id: 'bluesky',
  name: 'Bluesky posts',
  provider: 'Bluesky Social',
  category: 'functional',
  purpose: 'Shows posts of Bluesky.',
  policy: 'https://bsky.social/about/support/privacy-policy',
  hosts: ['embed.bsky.app'],
  sources: [thirdPartyWeb],
};
