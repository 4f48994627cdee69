import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** AdRoll, of NextRoll. */
export const adroll: CatalogueService = {
  id: 'adroll',
  name: 'AdRoll',
  provider: 'NextRoll',
  category: 'marketing',
  purpose: 'Shows advertisements to earlier visitors.',
  policy: 'https://www.nextroll.com/privacy',
  hosts: ['adroll.com'],
  sources: [thirdPartyWeb],
};
