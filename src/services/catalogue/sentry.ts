import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Sentry, of Functional Software. */
export const sentry: CatalogueService = {
  id: 'sentry',
  name: 'Sentry',
  provider: 'Functional Software',
  category: 'functional',
  purpose: 'Reports errors of the page.',
  policy: 'https://sentry.io/privacy/',
  hosts: ['sentry.io', 'sentry-cdn.com'],
  storage: ['session:sentryReplaySession'],
  sources: [
    {
      url: 'https://github.com/getsentry/sentry-javascript',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts', 'storage'],
    },
    thirdPartyWeb,
  ],
};
