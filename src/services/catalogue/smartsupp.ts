import type { CatalogueService } from '../types.js';

/** Smartsupp. */
export const smartsupp: CatalogueService = {
  id: 'smartsupp',
  name: 'Smartsupp',
  provider: 'Smartsupp',
  category: 'functional',
  purpose: 'Offers a chat.',
  policy: 'https://www.smartsupp.com/help/privacy/',
  hosts: ['smartsuppchat.com', 'smartsupp.com', 'smartsuppcdn.com'],
  cookies: [
    { name: 'ssupp.vid', purpose: 'Recognises the visitor in the chat' },
    { name: 'ssupp.visits', purpose: 'Counts visits' },
  ],
  sources: [
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js',
      date: '2026-11-21',
      by: 'community',
      facts: ['cookies'],
    },
    {
      url: 'https://github.com/patrickhulce/third-party-web',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
