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
