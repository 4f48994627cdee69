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
  sources: [
    {
      url: 'https://github.com/patrickhulce/third-party-web',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
