import type { CatalogueService } from '../types.js';

/** Fillout. */
export const fillout: CatalogueService = {
  id: 'fillout',
  name: 'Fillout',
  provider: 'Fillout',
  category: 'functional',
  purpose: 'Shows forms.',
  policy: 'https://www.fillout.com/privacy',
  hosts: ['server.fillout.com'],
  sources: [
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
