import { tarteaucitronHosts, thirdPartyWeb } from '../lists.js';
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
  sources: [thirdPartyWeb, tarteaucitronHosts],
};
