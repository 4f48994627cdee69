import { c15tScripts, nuxtScripts } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Umami Cloud, of Umami Software. */
export const umami: CatalogueService = {
  id: 'umami',
  name: 'Umami Cloud',
  provider: 'Umami Software',
  category: 'analytics',
  purpose: 'Counts visits without cookies.',
  policy: 'https://umami.is/privacy',
  hosts: ['cloud.umami.is'],
  sources: [c15tScripts, nuxtScripts],
};
