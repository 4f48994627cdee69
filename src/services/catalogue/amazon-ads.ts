import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Amazon Ads. */
export const amazonAds: CatalogueService = {
  id: 'amazon-ads',
  name: 'Amazon Ads',
  provider: 'Amazon',
  category: 'marketing',
  purpose: 'Shows and measures advertisements across sites.',
  policy: 'https://www.amazon.com/gp/help/customer/display.html?nodeId=468496',
  hosts: ['amazon-adsystem.com'],
  sources: [thirdPartyWeb],
};
