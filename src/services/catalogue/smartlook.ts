import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Smartlook, of Cisco. */
export const smartlook: CatalogueService = {
  id: 'smartlook',
  name: 'Smartlook',
  provider: 'Cisco',
  category: 'analytics',
  purpose: 'Records visits.',
  policy: 'https://www.smartlook.com/privacy/',
  hosts: ['smartlook.com'],
  sources: [thirdPartyWeb],
};
