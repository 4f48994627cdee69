import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Tumblr, of Automattic. */
export const tumblr: CatalogueService = {
  id: 'tumblr',
  name: 'Tumblr',
  provider: 'Automattic',
  category: 'marketing',
  purpose: 'Shows posts of Tumblr.',
  policy: 'https://www.tumblr.com/privacy/en',
  hosts: ['tumblr.com'],
  sources: [thirdPartyWeb],
};
