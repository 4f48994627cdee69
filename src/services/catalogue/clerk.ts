import type { CatalogueService } from '../types.js';

/** Clerk. */
export const clerk: CatalogueService = {
  id: 'clerk',
  name: 'Clerk',
  provider: 'Clerk',
  category: 'necessary',
  purpose: 'Signs visitors in.',
  policy: 'https://clerk.com/legal/privacy',
  hosts: ['clerk.accounts.dev'],
  cookies: [
    { name: '__session', purpose: 'Keeps the visitor signed in' },
    { name: '__session_*', purpose: 'Keeps the visitor signed in' },
    { name: '__client_uat*', purpose: 'Tells when the sign-in last changed' },
    { name: '__clerk_db_jwt*', purpose: 'Keeps the visitor signed in while the site is built' },
  ],
  sources: [
    {
      url: 'https://github.com/clerk/javascript',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts', 'cookies'],
    },
  ],
};
