import { tarteaucitronCookies, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Instagram, of Meta. */
export const instagram: CatalogueService = {
  id: 'instagram',
  name: 'Instagram',
  provider: 'Meta',
  category: 'marketing',
  purpose: 'Shows posts of Instagram.',
  policy: 'https://privacycenter.instagram.com/policy',
  hosts: ['instagram.com', 'cdninstagram.com'],
  cookies: [
    { name: 'csrftoken', purpose: 'Guards requests', domain: 'instagram.com' },
    { name: 'mid', purpose: 'Recognises the browser', domain: 'instagram.com' },
    { name: 'ig_did', purpose: 'Recognises the device', domain: 'instagram.com' },
    { name: 'datr', purpose: 'Recognises the browser, against abuse', domain: 'instagram.com' },
  ],
  sources: [tarteaucitronCookies, thirdPartyWeb],
};
