import { tarteaucitronCookies, tarteaucitronHosts } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Userlike, of Lime Technologies. */
export const userlike: CatalogueService = {
  id: 'userlike',
  name: 'Userlike',
  provider: 'Lime Technologies',
  category: 'functional',
  purpose: 'Offers a chat.',
  policy: 'https://www.userlike.com/en/terms',
  hosts: ['userlike-cdn-widgets.s3-eu-west-1.amazonaws.com'],
  cookies: [
    { name: 'uslk_e', purpose: 'Recognises the visitor in the chat' },
    { name: 'uslk_s', purpose: 'Keeps the session of the chat' },
  ],
  sources: [tarteaucitronHosts, tarteaucitronCookies],
};
