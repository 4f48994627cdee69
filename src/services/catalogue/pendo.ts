import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Pendo. */
export const pendo: CatalogueService = {
  id: 'pendo',
  name: 'Pendo',
  provider: 'Pendo',
  category: 'analytics',
  purpose: 'Records how the site is used and shows guides.',
  policy: 'https://www.pendo.io/legal/privacy-policy/',
  hosts: ['pendo.io'],
  cookies: [{ name: '_pendo_*', purpose: 'Tells visitors apart and keeps the session' }],
  storage: ['local:_pendo_*'],
  sources: [
    {
      url: 'https://www.npmjs.com/package/@pendo/agent',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts', 'cookies', 'storage'],
    },
    thirdPartyWeb,
  ],
};
