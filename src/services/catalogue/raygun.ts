import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Raygun. */
export const raygun: CatalogueService = {
  id: 'raygun',
  name: 'Raygun',
  provider: 'Raygun',
  category: 'functional',
  purpose: 'Reports errors of the page.',
  policy: 'https://raygun.com/privacy',
  hosts: ['raygun.io'],
  sources: [
    {
      url: 'https://github.com/MindscapeHQ/raygun4js',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts'],
    },
    thirdPartyWeb,
  ],
};
