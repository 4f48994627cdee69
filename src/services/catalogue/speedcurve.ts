import { nuxtScripts, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** SpeedCurve. */
export const speedcurve: CatalogueService = {
  id: 'speedcurve',
  name: 'SpeedCurve',
  provider: 'SpeedCurve',
  category: 'analytics',
  purpose: 'Measures how fast pages are.',
  policy: 'https://www.speedcurve.com/privacy/',
  hosts: ['speedcurve.com'],
  cookies: [{ name: 'lux_uid', purpose: 'Keeps the session', retention: '30 minutes' }],
  sources: [
    {
      url: 'https://github.com/speedcurve-metrics/lux.js',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts', 'cookies'],
    },
    thirdPartyWeb,
    nuxtScripts,
  ],
};
