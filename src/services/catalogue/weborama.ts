import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Weborama. */
export const weborama: CatalogueService = {
  id: 'weborama',
  name: 'Weborama',
  provider: 'Weborama',
  category: 'marketing',
  purpose: 'Puts visitors into audiences for advertising.',
  policy: 'https://weborama.com/en/weborama-privacy-commitment/',
  hosts: ['weborama.fr', 'weborama.com'],
  cookies: [
    {
      name: 'AFFICHE_W',
      purpose: 'Recognises the browser across sites',
      retention: '3 months',
      domain: 'weborama.fr',
    },
  ],
  sources: [openCookieDatabase, thirdPartyWeb],
};
