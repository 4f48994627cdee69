import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Dynamic Yield, of Mastercard. */
export const dynamicYield: CatalogueService = {
  id: 'dynamic-yield',
  name: 'Dynamic Yield',
  provider: 'Mastercard',
  category: 'analytics',
  purpose: 'Runs experiments and adapts pages to visitors.',
  policy: 'https://www.dynamicyield.com/privacy-policy/',
  hosts: ['dynamicyield.com'],
  sources: [thirdPartyWeb],
};
