import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Outbrain. */
export const outbrain: CatalogueService = {
  id: 'outbrain',
  name: 'Outbrain',
  provider: 'Outbrain',
  category: 'marketing',
  purpose: 'Recommends content and advertisements.',
  policy: 'https://www.outbrain.com/privacy/',
  hosts: ['outbrain.com', 'outbrainimg.com'],
  cookies: [
    {
      name: 'obuid',
      purpose: 'Recognises the browser across sites',
      retention: '3 months',
      domain: 'outbrain.com',
    },
  ],
  sources: [openCookieDatabase, thirdPartyWeb],
};
