import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Okta. */
export const okta: CatalogueService = {
  id: 'okta',
  name: 'Okta',
  provider: 'Okta',
  category: 'necessary',
  purpose: 'Signs visitors in.',
  policy: 'https://www.okta.com/privacy-policy/',
  hosts: ['okta.com'],
  storage: [
    'local:okta-token-storage',
    'local:okta-cache-storage',
    'local:okta-shared-transaction-storage',
    'session:okta-transaction-storage',
    'session:okta-original-uri-storage',
  ],
  sources: [
    {
      url: 'https://github.com/okta/okta-auth-js',
      date: '2026-11-21',
      by: 'provider',
      facts: ['storage'],
    },
    thirdPartyWeb,
  ],
};
