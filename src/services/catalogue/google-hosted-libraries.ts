import { tarteaucitronHosts, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Google Hosted Libraries. */
export const googleHostedLibraries: CatalogueService = {
  id: 'google-hosted-libraries',
  name: 'Google Hosted Libraries',
  provider: 'Google',
  category: 'functional',
  purpose: 'Delivers files of the site.',
  policy: 'https://policies.google.com/privacy',
  hosts: ['ajax.googleapis.com'],
  sources: [thirdPartyWeb, tarteaucitronHosts],
};
