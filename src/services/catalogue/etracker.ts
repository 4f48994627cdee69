import { tarteaucitronHosts } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** etracker. */
export const etracker: CatalogueService = {
  id: 'etracker',
  name: 'etracker',
  provider: 'etracker',
  category: 'analytics',
  purpose: 'Counts visits and shows how pages are used.',
  policy: 'https://www.etracker.com/en/data-privacy/',
  hosts: ['static.etracker.com'],
  sources: [tarteaucitronHosts],
};
