import { tarteaucitronHosts } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Fillout. */
export const fillout: CatalogueService = {
  id: 'fillout',
  name: 'Fillout',
  provider: 'Fillout',
  category: 'functional',
  purpose: 'Shows forms.',
  policy: 'https://www.fillout.com/privacy',
  hosts: ['server.fillout.com'],
  sources: [tarteaucitronHosts],
};
