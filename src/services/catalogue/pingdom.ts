import { tarteaucitronHosts, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Pingdom, of SolarWinds. */
export const pingdom: CatalogueService = {
  id: 'pingdom',
  name: 'Pingdom',
  provider: 'SolarWinds',
  category: 'analytics',
  purpose: 'Measures how fast pages are.',
  policy: 'https://www.solarwinds.com/legal/privacy',
  hosts: ['pingdom.net'],
  sources: [thirdPartyWeb, tarteaucitronHosts],
};
