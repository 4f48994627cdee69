import type { CatalogueService } from '../types.js';

/** Twitch, of Amazon. */
export const twitch: CatalogueService = {
  id: 'twitch',
  name: 'Twitch',
  provider: 'Amazon',
  category: 'marketing',
  purpose: 'Plays live videos.',
  policy: 'https://www.twitch.tv/p/legal/privacy-notice/',
  hosts: ['twitch.tv'],
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
