import { c15tScripts, nuxtScripts } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Ahrefs Web Analytics. */
export const ahrefsAnalytics: CatalogueService = {
  id: 'ahrefs-analytics',
  name: 'Ahrefs Web Analytics',
  provider: 'Ahrefs',
  category: 'analytics',
  purpose: 'Counts visits.',
  policy: 'https://ahrefs.com/legal/privacy-policy',
  hosts: ['analytics.ahrefs.com'],
  sources: [c15tScripts, nuxtScripts],
};
