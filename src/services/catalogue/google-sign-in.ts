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
  sources: [
    {
      url: 'https://github.com/nuxt/scripts',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
