import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Chatwoot. */
export const chatwoot: CatalogueService = {
  id: 'chatwoot',
  name: 'Chatwoot',
  provider: 'Chatwoot',
  category: 'functional',
  purpose: 'Offers a chat.',
  policy: 'https://www.chatwoot.com/privacy-policy',
  hosts: ['chatwoot.com'],
  sources: [thirdPartyWeb],
};
