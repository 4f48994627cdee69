import { tarteaucitronHosts, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Twitch, of Amazon. */
export const twitch: CatalogueService = {
  id: 'twitch',
  name: 'Twitch',
  provider: 'Amazon',
  category: 'marketing',
  purpose: 'Plays live videos.',
  policy: 'https://www.twitch.tv/p/legal/privacy-notice/',
  hosts: ['twitch.tv'],
  sources: [thirdPartyWeb, tarteaucitronHosts],
};
