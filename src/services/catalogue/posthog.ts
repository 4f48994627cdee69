import type { CatalogueService } from '../types.js';

/** PostHog. */
export const posthog: CatalogueService = {
  id: 'posthog',
  name: 'PostHog',
  provider: 'PostHog',
  category: 'analytics',
  purpose: 'Records how the site is used, with session recordings and experiments.',
  policy: 'https://posthog.com/privacy',
  hosts: ['i.posthog.com', 'app.posthog.com'],
  cookies: [
    {
      name: 'ph_*_posthog',
      purpose: 'Tells visitors apart and keeps the session',
      retention: '1 year',
    },
  ],
  storage: [
    'local:ph_*_posthog',
    'session:ph_*_posthog',
    'session:ph_*_session_registered_properties',
    'session:ph_*_window_id',
    'session:ph_*_primary_window_exists',
  ],
  sources: [
    {
      url: 'https://github.com/PostHog/posthog-js',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts', 'cookies', 'storage'],
    },
  ],
};
