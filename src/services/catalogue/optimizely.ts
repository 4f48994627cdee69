import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Optimizely Web Experimentation. */
export const optimizely: CatalogueService = {
  id: 'optimizely',
  name: 'Optimizely Web Experimentation',
  provider: 'Optimizely',
  category: 'analytics',
  purpose: 'Runs experiments.',
  policy: 'https://www.optimizely.com/legal/privacy-policy/',
  hosts: ['optimizely.com'],
  cookies: [
    {
      name: 'optimizelyEndUserId',
      purpose: 'Keeps the visitor in the same variant',
      retention: '6 months',
    },
    {
      name: 'optimizelyRedirectData',
      purpose: 'Carries data over a redirect',
      retention: '5 seconds',
    },
    {
      name: 'optimizelyDomainTestCookie',
      purpose: 'Finds the domain that cookies can be set on; deleted at once',
    },
  ],
  sources: [
    openCookieDatabase,
    {
      url: 'https://github.com/optimizely/javascript-sdk',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts'],
    },
    thirdPartyWeb,
  ],
};
