import type { CatalogueService } from '../types.js';

/** Survicate. */
export const survicate: CatalogueService = {
  id: 'survicate',
  name: 'Survicate',
  provider: 'Survicate',
  category: 'analytics',
  purpose: 'Shows surveys.',
  policy: 'https://survicate.com/privacy-policy/',
  hosts: ['survicate.com'],
  sources: [
    {
      url: 'https://github.com/patrickhulce/third-party-web',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
