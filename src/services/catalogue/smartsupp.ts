import { tarteaucitronCookies, thirdPartyWeb } from '../lists.js';
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
  sources: [tarteaucitronCookies, thirdPartyWeb],
};
