import type { CatalogueService } from '../types.js';

/** ArcGIS, of Esri. */
export const arcgis: CatalogueService = {
  id: 'arcgis',
  name: 'ArcGIS',
  provider: 'Esri',
  category: 'functional',
  purpose: 'Shows maps.',
  policy: 'https://www.esri.com/en-us/privacy/overview',
  hosts: ['arcgis.com', 'arcgisonline.com'],
  sources: [
    {
      url: 'https://github.com/patrickhulce/third-party-web',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
