import type { CatalogueService } from '../types.js';

/** OneSignal. */
export const onesignal: CatalogueService = {
  id: 'onesignal',
  name: 'OneSignal',
  provider: 'OneSignal',
  category: 'marketing',
  purpose: 'Sends push messages.',
  policy: 'https://onesignal.com/privacy_policy',
  hosts: ['onesignal.com'],
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
