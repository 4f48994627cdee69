import { c15tScripts } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Google Tag Manager. */
export const googleTagManager: CatalogueService = {
  id: 'google-tag-manager',
  name: 'Google Tag Manager',
  provider: 'Google',
  category: 'functional',
  purpose: 'Loads other services of the site.',
  policy: 'https://policies.google.com/privacy',
  hosts: ['www.googletagmanager.com'],
  sources: [
    {
      url: 'https://developers.google.com/tag-platform/security/guides/csp',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts'],
    },
    c15tScripts,
  ],
};
