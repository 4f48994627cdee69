import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** GIPHY, of Shutterstock. */
export const giphy: CatalogueService = {
  id: 'giphy',
  name: 'GIPHY',
  provider: 'Shutterstock',
  category: 'functional',
  purpose: 'Shows animated pictures.',
  policy: 'https://support.giphy.com/hc/en-us/articles/360032872931-GIPHY-Privacy-Policy',
  hosts: ['giphy.com'],
  sources: [
    {
      url: 'https://github.com/Giphy/giphy-js',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts'],
    },
    thirdPartyWeb,
  ],
};
