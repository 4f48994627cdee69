import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Survicate. */
export const survicate: CatalogueService = {
  id: 'survicate',
  name: 'Survicate',
  provider: 'Survicate',
  category: 'analytics',
  purpose: 'Shows surveys.',
  policy: 'https://survicate.com/privacy-policy/',
  hosts: ['survicate.com'],
  sources: [thirdPartyWeb],
};
