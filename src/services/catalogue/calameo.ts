import { tarteaucitronHosts } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Calaméo. */
export const calameo: CatalogueService = {
  id: 'calameo',
  name: 'Calaméo',
  provider: 'Calaméo',
  category: 'functional',
  purpose: 'Shows magazines and documents.',
  policy: 'https://www.calameo.com/privacy',
  hosts: ['v.calameo.com'],
  sources: [tarteaucitronHosts],
};
