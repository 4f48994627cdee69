import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** cdnjs, of Cloudflare. */
export const cdnjs: CatalogueService = {
  id: 'cdnjs',
  name: 'cdnjs',
  provider: 'Cloudflare',
  category: 'functional',
  purpose: 'Delivers files of the site.',
  policy: 'https://www.cloudflare.com/privacypolicy/',
  hosts: ['cdnjs.cloudflare.com'],
  sources: [thirdPartyWeb],
};
