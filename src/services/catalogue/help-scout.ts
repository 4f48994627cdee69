import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Help Scout Beacon. */
export const helpScout: CatalogueService = {
  id: 'help-scout',
  name: 'Help Scout Beacon',
  provider: 'Help Scout',
  category: 'functional',
  purpose: 'Offers a chat and help.',
  policy: 'https://www.helpscout.com/company/legal/privacy/',
  hosts: ['helpscout.net'],
  sources: [thirdPartyWeb],
};
