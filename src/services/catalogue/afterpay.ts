import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Afterpay, of Block. */
export const afterpay: CatalogueService = {
  id: 'afterpay',
  name: 'Afterpay',
  provider: 'Block',
  category: 'functional',
  purpose: 'Shows and takes payments by instalments.',
  policy: 'https://www.afterpay.com/privacy-policy',
  hosts: ['afterpay.com'],
  sources: [thirdPartyWeb],
};
