import { tarteaucitronCookies, tarteaucitronHosts, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Google Maps. */
export const googleMaps: CatalogueService = {
  id: 'google-maps',
  name: 'Google Maps',
  provider: 'Google',
  category: 'functional',
  purpose: 'Shows maps.',
  policy: 'https://policies.google.com/privacy',
  hosts: ['maps.google.com', 'maps.googleapis.com', 'maps.gstatic.com', 'www.google.com'],
  cookies: [
    {
      name: 'NID',
      purpose: 'Remembers settings and selects advertisements',
      retention: '6 months',
      domain: 'google.com',
    },
  ],
  sources: [
    thirdPartyWeb,
    tarteaucitronHosts,
    tarteaucitronCookies,
    {
      url: 'https://cookiesentry.com/cookies/providers/google',
      date: '2026-11-21',
      by: 'community',
      facts: ['cookies'],
    },
  ],
};
