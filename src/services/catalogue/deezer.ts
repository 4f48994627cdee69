import type { CatalogueService } from '../types.js';

/** Deezer. */
export const deezer: CatalogueService = {
  id: 'deezer',
  name: 'Deezer',
  provider: 'Deezer',
  category: 'functional',
  purpose: 'Plays music and podcasts.',
  policy: 'https://www.deezer.com/legal/personal-datas',
  hosts: ['widget.deezer.com'],
  sources: [
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
