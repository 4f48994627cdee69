import { tarteaucitronHosts, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Woopra, of Appier. */
export const woopra: CatalogueService = {
  id: 'woopra',
  name: 'Woopra',
  provider: 'Appier',
  category: 'analytics',
  purpose: 'Records how the site is used.',
  policy: 'https://www.woopra.com/privacy',
  hosts: ['woopra.com'],
  sources: [thirdPartyWeb, tarteaucitronHosts],
};
