import type { CatalogueService } from '../types.js';

/** Google reCAPTCHA. */
export const recaptcha: CatalogueService = {
  id: 'recaptcha',
  name: 'Google reCAPTCHA',
  provider: 'Google',
  category: 'functional',
  purpose: 'Tells people from automated requests.',
  policy: 'https://policies.google.com/privacy',
  hosts: ['www.google.com', 'www.gstatic.com', 'recaptcha.net'],
  cookies: [
    {
      name: '_GRECAPTCHA',
      purpose: 'Weighs the risk of automated requests',
      retention: '179 days',
      domain: 'google.com',
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
      url: 'https://github.com/nuxt/scripts',
      date: '2026-11-21',
      by: 'community',
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
