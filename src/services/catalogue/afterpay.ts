import type { CatalogueService } from '../types.js';

/** Afterpay, of Block. */
export const afterpay: CatalogueService = {
  id: 'afterpay',
  name: 'Afterpay',
  provider: 'Block',
  category: 'functional',
  purpose: 'Shows and takes payments by instalments.',
  policy: 'https://www.afterpay.com/privacy-policy',
  hosts: ['afterpay.com'],
  sources: [
    {
      url: 'https://github.com/patrickhulce/third-party-web',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
