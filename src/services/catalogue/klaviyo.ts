import type { CatalogueService } from '../types.js';

/** Klaviyo. */
export const klaviyo: CatalogueService = {
  id: 'klaviyo',
  name: 'Klaviyo',
  provider: 'Klaviyo',
  category: 'marketing',
  purpose: 'Runs newsletters and their forms, and recognises contacts on the site.',
  policy: 'https://www.klaviyo.com/legal/privacy',
  hosts: ['klaviyo.com'],
  cookies: [{ name: '__kla_id', purpose: 'Tells visitors apart', retention: '2 years' }],
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
