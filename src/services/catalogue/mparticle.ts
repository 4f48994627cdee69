import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** mParticle. */
export const mparticle: CatalogueService = {
  id: 'mparticle',
  name: 'mParticle',
  provider: 'mParticle',
  category: 'analytics',
  purpose: 'Collects how the site is used and passes it on to tools of the site.',
  policy: 'https://www.mparticle.com/privacypolicy/',
  hosts: ['mparticle.com'],
  storage: ['local:mprtcl-v4*', 'local:mprtcl-prodv4*'],
  sources: [
    {
      url: 'https://github.com/mParticle/mparticle-web-sdk',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts', 'storage'],
    },
    thirdPartyWeb,
  ],
};
