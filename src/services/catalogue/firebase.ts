import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Firebase, of Google. */
export const firebase: CatalogueService = {
  id: 'firebase',
  name: 'Firebase',
  provider: 'Google',
  category: 'necessary',
  purpose: "Signs visitors in and keeps the site's data.",
  policy: 'https://firebase.google.com/support/privacy',
  hosts: [
    'firebaseapp.com',
    'identitytoolkit.googleapis.com',
    'securetoken.googleapis.com',
    'firestore.googleapis.com',
    'firebase.googleapis.com',
    'firebaseinstallations.googleapis.com',
    'firebasestorage.googleapis.com',
    'firebaseremoteconfig.googleapis.com',
  ],
  storage: ['indexeddb:firebaseLocalStorageDb', 'indexeddb:firebase-installations-database'],
  sources: [
    {
      url: 'https://github.com/firebase/firebase-js-sdk',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts', 'storage'],
    },
    thirdPartyWeb,
  ],
};
