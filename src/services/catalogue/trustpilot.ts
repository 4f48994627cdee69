import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Trustpilot. */
export const trustpilot: CatalogueService = {
  id: 'trustpilot',
  name: 'Trustpilot',
  provider: 'Trustpilot',
  category: 'functional',
  purpose: 'Shows reviews.',
  policy: 'https://legal.trustpilot.com/for-reviewers/end-user-privacy-terms',
  hosts: ['trustpilot.com'],
  cookies: [
    {
      name: 'csrf-canary',
      purpose: 'Guards requests',
      retention: 'Session',
      domain: 'trustpilot.com',
    },
    {
      name: 'ajs_anonymous_id',
      purpose: 'Tells visitors of Trustpilot apart',
      retention: '1 year',
      domain: 'trustpilot.com',
    },
  ],
  sources: [openCookieDatabase, thirdPartyWeb],
};
