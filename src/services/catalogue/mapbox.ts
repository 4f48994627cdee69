import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Mapbox. */
export const mapbox: CatalogueService = {
  id: 'mapbox',
  name: 'Mapbox',
  provider: 'Mapbox',
  category: 'functional',
  purpose: 'Shows maps.',
  policy: 'https://www.mapbox.com/legal/privacy',
  hosts: ['mapbox.com'],
  storage: ['local:mapbox.eventData*', 'cache:mapbox-tiles'],
  sources: [
    {
      url: 'https://github.com/mapbox/mapbox-gl-js',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts', 'storage'],
    },
    thirdPartyWeb,
  ],
};
