import type { CatalogueService } from '../types.js';

/** Datadog Real User Monitoring. */
export const datadogRum: CatalogueService = {
  id: 'datadog-rum',
  name: 'Datadog Real User Monitoring',
  provider: 'Datadog',
  category: 'analytics',
  purpose: 'Measures how fast pages are and reports errors.',
  policy: 'https://www.datadoghq.com/legal/privacy/',
  hosts: ['datadoghq.com', 'www.datadoghq-browser-agent.com'],
  cookies: [{ name: '_dd_s', purpose: 'Keeps the session', retention: '1 year' }],
  sources: [
    {
      url: 'https://github.com/DataDog/browser-sdk',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts', 'cookies'],
    },
  ],
};
