import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Cloudflare R2. */
export const cloudflareR2: CatalogueService = {
  id: 'cloudflare-r2',
  name: 'Cloudflare R2',
  provider: 'Cloudflare',
  category: 'functional',
  purpose: 'Delivers files of the site.',
  policy: 'https://www.cloudflare.com/privacypolicy/',
  hosts: ['r2.dev', 'r2.cloudflarestorage.com'],
  sources: [thirdPartyWeb],
};
