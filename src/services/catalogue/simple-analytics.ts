import { tarteaucitronHosts } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Simple Analytics. */
export const simpleAnalytics: CatalogueService = {
  id: 'simple-analytics',
  name: 'Simple Analytics',
  provider: 'Simple Analytics',
  category: 'analytics',
  purpose: 'Counts visits without cookies.',
  policy: 'https://simpleanalytics.com/privacy-policy',
  hosts: ['simpleanalyticscdn.com'],
  sources: [tarteaucitronHosts],
};
