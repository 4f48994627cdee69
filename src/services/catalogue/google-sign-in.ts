import { nuxtScripts, tarteaucitronHosts } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Sign in with Google. */
export const googleSignIn: CatalogueService = {
  id: 'google-sign-in',
  name: 'Sign in with Google',
  provider: 'Google',
  category: 'functional',
  purpose: 'Signs visitors in with their Google account.',
  policy: 'https://policies.google.com/privacy',
  hosts: ['accounts.google.com'],
  sources: [nuxtScripts, tarteaucitronHosts],
};
