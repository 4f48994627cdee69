import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Omnisend. */
export const omnisend: CatalogueService = {
  id: 'omnisend',
  name: 'Omnisend',
  provider: 'Omnisend',
  category: 'marketing',
  purpose: 'Runs newsletters and campaigns, and recognises contacts on the site.',
  policy: 'https://www.omnisend.com/privacy/',
  hosts: ['omnisnippet1.com', 'omnisendlink.com'],
  sources: [thirdPartyWeb],
};
