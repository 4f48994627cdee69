import { openCookieDatabase, tarteaucitronHosts, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Google Optimize. */
export const googleOptimize: CatalogueService = {
  id: 'google-optimize',
  name: 'Google Optimize',
  provider: 'Google',
  category: 'analytics',
  purpose: 'Ran experiments; closed by Google, its cookies may be left.',
  policy: 'https://policies.google.com/privacy',
  hosts: ['www.googleoptimize.com'],
  cookies: [
    { name: '_gaexp*', purpose: 'Keeps the visitor in the same variant', retention: '90 days' },
  ],
  sources: [openCookieDatabase, thirdPartyWeb, tarteaucitronHosts],
};
