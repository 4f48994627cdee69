import { c15tScripts } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Pirsch Analytics, of Emvi Software. */
export const pirsch: CatalogueService = {
  id: 'pirsch',
  name: 'Pirsch Analytics',
  provider: 'Emvi Software',
  category: 'analytics',
  purpose: 'Counts visits without cookies.',
  policy: 'https://pirsch.io/privacy',
  hosts: ['api.pirsch.io'],
  sources: [c15tScripts],
};
