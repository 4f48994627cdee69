import type { CatalogueService } from '../types.js';

/** Cloudflare Turnstile. */
export const turnstile: CatalogueService = {
  id: 'turnstile',
  name: 'Cloudflare Turnstile',
  provider: 'Cloudflare',
  category: 'necessary',
  purpose: 'Tells people from automated requests.',
  policy: 'https://www.cloudflare.com/privacypolicy/',
  hosts: ['challenges.cloudflare.com'],
  cookies: [{ name: 'cf_clearance', purpose: 'Remembers that a check was passed' }],
  sources: [
    {
      url: 'https://developers.cloudflare.com/turnstile/get-started/pre-clearance',
      date: '2026-11-21',
      by: 'provider',
      facts: ['cookies'],
    },
    {
      url: 'https://github.com/marsidev/react-turnstile',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
