import { tarteaucitronCookies, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Dailymotion. */
export const dailymotion: CatalogueService = {
  id: 'dailymotion',
  name: 'Dailymotion',
  provider: 'Dailymotion',
  category: 'marketing',
  purpose: 'Plays videos.',
  policy: 'https://legal.dailymotion.com/en/privacy-policy/',
  hosts: ['dailymotion.com', 'dmcdn.net', 'dmxleo.com'],
  cookies: [
    { name: 'ts', purpose: 'Recognises the browser', domain: 'dailymotion.com' },
    { name: 'dmvk', purpose: 'Keeps the session', domain: 'dailymotion.com' },
    { name: 'v1st', purpose: 'Recognises the browser', domain: 'dailymotion.com' },
  ],
  sources: [tarteaucitronCookies, thirdPartyWeb],
};
