import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Freshchat, of Freshworks. */
export const freshchat: CatalogueService = {
  id: 'freshchat',
  name: 'Freshchat',
  provider: 'Freshworks',
  category: 'functional',
  purpose: 'Offers a chat.',
  policy: 'https://www.freshworks.com/privacy/',
  hosts: ['freshchat.com', 'freshworksapi.com'],
  sources: [thirdPartyWeb],
};
