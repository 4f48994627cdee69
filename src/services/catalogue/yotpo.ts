import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Yotpo. */
export const yotpo: CatalogueService = {
  id: 'yotpo',
  name: 'Yotpo',
  provider: 'Yotpo',
  category: 'functional',
  purpose: 'Shows reviews.',
  policy: 'https://www.yotpo.com/privacy-policy/',
  hosts: ['yotpo.com'],
  sources: [thirdPartyWeb],
};
