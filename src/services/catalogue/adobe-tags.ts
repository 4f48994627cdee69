import { tarteaucitronHosts, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Adobe Experience Platform Tags. */
export const adobeTags: CatalogueService = {
  id: 'adobe-tags',
  name: 'Adobe Experience Platform Tags',
  provider: 'Adobe',
  category: 'functional',
  purpose: 'Loads other services of the site.',
  policy: 'https://www.adobe.com/privacy/policy.html',
  hosts: ['adobedtm.com'],
  sources: [thirdPartyWeb, tarteaucitronHosts],
};
