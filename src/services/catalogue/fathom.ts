import { nuxtScripts, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Fathom Analytics, of Conva Ventures. */
export const fathom: CatalogueService = {
  id: 'fathom',
  name: 'Fathom Analytics',
  provider: 'Conva Ventures',
  category: 'analytics',
  purpose: 'Counts visits without cookies.',
  policy: 'https://usefathom.com/privacy',
  hosts: ['usefathom.com'],
  sources: [thirdPartyWeb, nuxtScripts],
};
