import { tarteaucitronHosts, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** CJ Affiliate, of Publicis. */
export const cjAffiliate: CatalogueService = {
  id: 'cj-affiliate',
  name: 'CJ Affiliate',
  provider: 'Publicis',
  category: 'marketing',
  purpose: 'Pays partners for sales that they brought about.',
  policy: 'https://www.cj.com/legal/privacy-policy-services',
  hosts: ['cj.com', 'dpbolvw.net', 'www.mczbf.com'],
  sources: [thirdPartyWeb, tarteaucitronHosts],
};
