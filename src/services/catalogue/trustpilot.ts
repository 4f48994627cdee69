import type { CatalogueService } from '../types.js';

/** Trustpilot. */
export const trustpilot: CatalogueService = {
  id: 'trustpilot',
  name: 'Trustpilot',
  provider: 'Trustpilot',
  category: 'functional',
  purpose: 'Shows reviews.',
  policy: 'https://legal.trustpilot.com/for-reviewers/end-user-privacy-terms',
  hosts: ['trustpilot.com'],
  cookies: [
    {
      name: 'csrf-canary',
      purpose: 'Guards requests',
      retention: 'Session',
      domain: 'trustpilot.com',
    },
    {
      name: 'ajs_anonymous_id',
      purpose: 'Tells visitors of Trustpilot apart',
      retention: '1 year',
      domain: 'trustpilot.com',
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
      url: 'https://github.com/patrickhulce/third-party-web',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
