import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Qualtrics. */
export const qualtrics: CatalogueService = {
  id: 'qualtrics',
  name: 'Qualtrics',
  provider: 'Qualtrics',
  category: 'analytics',
  purpose: 'Shows surveys and asks for feedback.',
  policy: 'https://www.qualtrics.com/privacy-statement/',
  hosts: ['qualtrics.com'],
  sources: [thirdPartyWeb],
};
