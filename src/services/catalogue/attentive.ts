import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Attentive. */
export const attentive: CatalogueService = {
  id: 'attentive',
  name: 'Attentive',
  provider: 'Attentive',
  category: 'marketing',
  purpose: 'Runs campaigns by text message.',
  policy: 'https://www.attentive.com/legal/privacy',
  hosts: ['attn.tv', 'attentivemobile.com'],
  sources: [thirdPartyWeb],
};
