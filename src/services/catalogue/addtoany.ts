import { tarteaucitronHosts, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** AddToAny. */
export const addtoany: CatalogueService = {
  id: 'addtoany',
  name: 'AddToAny',
  provider: 'AddToAny',
  category: 'functional',
  purpose: 'Shows buttons for sharing.',
  policy: 'https://www.addtoany.com/privacy',
  hosts: ['addtoany.com'],
  sources: [thirdPartyWeb, tarteaucitronHosts],
};
