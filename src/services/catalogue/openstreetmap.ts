import type { CatalogueService } from '../types.js';

/** OpenStreetMap, of OpenStreetMap Foundation. */
export const openstreetmap: CatalogueService = {
  id: 'openstreetmap',
  name: 'OpenStreetMap',
  provider: 'OpenStreetMap Foundation',
  category: 'functional',
  purpose: 'Shows maps.',
  policy: 'https://osmfoundation.org/wiki/Privacy_Policy',
  hosts: ['tile.openstreetmap.org', 'www.openstreetmap.org'],
  sources: [
    {
      url: 'https://github.com/Leaflet/Leaflet',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
