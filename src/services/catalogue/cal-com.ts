import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Cal.com. */
export const calCom: CatalogueService = {
  id: 'cal-com',
  name: 'Cal.com',
  provider: 'Cal.com',
  category: 'functional',
  purpose: 'Arranges appointments.',
  policy: 'https://cal.com/privacy',
  hosts: ['app.cal.com'],
  sources: [thirdPartyWeb],
};
