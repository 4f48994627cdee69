import { tarteaucitronHosts } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Matterport, of CoStar. */
export const matterport: CatalogueService = {
  id: 'matterport',
  name: 'Matterport',
  provider: 'CoStar',
  category: 'functional',
  purpose: 'Shows rooms in three dimensions.',
  policy: 'https://matterport.com/legal/privacy-policy',
  hosts: ['my.matterport.com'],
  sources: [tarteaucitronHosts],
};
