import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Amplitude. */
export const amplitude: CatalogueService = {
  id: 'amplitude',
  name: 'Amplitude',
  provider: 'Amplitude',
  category: 'analytics',
  purpose: 'Records how the site is used.',
  policy: 'https://amplitude.com/privacy',
  hosts: ['amplitude.com'],
  cookies: [{ name: 'AMP_*', purpose: 'Tells visitors apart and keeps the session' }],
  storage: ['local:AMP_unsent_*', 'indexeddb:AMP_diagnostics_*'],
  sources: [
    {
      url: 'https://github.com/amplitude/Amplitude-TypeScript',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts', 'cookies', 'storage'],
    },
    thirdPartyWeb,
  ],
};
