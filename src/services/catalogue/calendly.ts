import type { CatalogueService } from '../types.js';

/** Calendly. */
export const calendly: CatalogueService = {
  id: 'calendly',
  name: 'Calendly',
  provider: 'Calendly',
  category: 'functional',
  purpose: 'Arranges appointments.',
  policy: 'https://calendly.com/legal/privacy-notice',
  hosts: ['calendly.com'],
  sources: [
    {
      url: 'https://github.com/patrickhulce/third-party-web',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
