import type { CatalogueService } from '../types.js';

/** SoundCloud. */
export const soundcloud: CatalogueService = {
  id: 'soundcloud',
  name: 'SoundCloud',
  provider: 'SoundCloud',
  category: 'functional',
  purpose: 'Plays music and podcasts.',
  policy: 'https://soundcloud.com/pages/privacy',
  hosts: ['soundcloud.com', 'sndcdn.com'],
  sources: [
    {
      url: 'https://github.com/patrickhulce/third-party-web',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
