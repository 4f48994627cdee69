import type { CatalogueService } from '../types.js';

/** Crisp, of Crisp IM. */
export const crisp: CatalogueService = {
  id: 'crisp',
  name: 'Crisp',
  provider: 'Crisp IM',
  category: 'functional',
  purpose: 'Offers a chat.',
  policy: 'https://crisp.chat/en/privacy/',
  hosts: ['crisp.chat'],
  cookies: [
    { name: 'crisp-client*', purpose: 'Keeps the session of the chat', retention: '6 months' },
  ],
  sources: [
    {
      url: 'https://docs.crisp.chat/guides/chatbox-sdks/web-sdk/cookie-policies/',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts', 'cookies'],
    },
    {
      url: 'https://www.easy-lms.com/about/cookies/item12791',
      date: '2026-11-21',
      by: 'community',
      facts: ['cookies'],
    },
  ],
};
