import { thirdPartyWeb } from '../lists.js';
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
  sources: [thirdPartyWeb],
};
