import { tarteaucitronCookies, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Google AdSense. */
export const googleAdsense: CatalogueService = {
  id: 'google-adsense',
  name: 'Google AdSense',
  provider: 'Google',
  category: 'marketing',
  purpose: 'Shows advertisements.',
  policy: 'https://policies.google.com/privacy',
  hosts: ['googlesyndication.com'],
  cookies: [{ name: '__gads', purpose: 'Measures and selects advertisements' }],
  sources: [tarteaucitronCookies, thirdPartyWeb],
};
