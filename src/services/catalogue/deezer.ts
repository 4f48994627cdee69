import { tarteaucitronHosts } from '../lists.js';
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
  sources: [tarteaucitronHosts],
};
