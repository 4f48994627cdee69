import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Auth0, of Okta. */
export const auth0: CatalogueService = {
  id: 'auth0',
  name: 'Auth0',
  provider: 'Okta',
  category: 'necessary',
  purpose: 'Signs visitors in.',
  policy: 'https://www.okta.com/privacy-policy/',
  hosts: ['auth0.com'],
  cookies: [
    { name: 'auth0.*.is.authenticated', purpose: 'Tells whether the visitor is signed in' },
    {
      name: '_legacy_auth0.*.is.authenticated',
      purpose: 'Tells whether the visitor is signed in (older browsers)',
    },
    { name: 'a0.spajs.txs.*', purpose: 'Keeps the sign-in together' },
  ],
  storage: ['local:@@auth0spajs@@*', 'session:a0.spajs.txs*'],
  sources: [
    {
      url: 'https://github.com/auth0/auth0-spa-js',
      date: '2026-11-21',
      by: 'provider',
      facts: ['cookies', 'storage'],
    },
    thirdPartyWeb,
  ],
};
