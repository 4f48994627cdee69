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
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database',
      date: '2026-11-21',
      by: 'community',
      facts: ['cookies'],
    },
    {
      url: 'https://github.com/optimizely/javascript-sdk',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts'],
    },
    {
      url: 'https://github.com/patrickhulce/third-party-web',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
