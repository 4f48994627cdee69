import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Lucky Orange. */
export const luckyOrange: CatalogueService = {
  id: 'lucky-orange',
  name: 'Lucky Orange',
  provider: 'Lucky Orange',
  category: 'analytics',
  purpose: 'Records visits, draws heatmaps and offers a chat.',
  policy: 'https://www.luckyorange.com/legal/privacy',
  hosts: ['luckyorange.com', 'luckyorange.net'],
  cookies: [
    { name: '_lo_uid', purpose: 'Tells visitors apart', retention: '2 years' },
    { name: '_lo_rid', purpose: 'Keeps the recording', retention: '30 minutes' },
    { name: '_lo_v', purpose: 'Counts visits', retention: '1 year' },
    { name: '_lo_cid', purpose: 'Keeps the chat', retention: 'Session' },
    { name: '_lo_np_*', purpose: 'Remembers polls that are not shown again', retention: '30 days' },
    { name: '__lotl', purpose: 'Remembers the first page of the visit', retention: '180 days' },
    { name: '__lotr', purpose: 'Remembers the page the visitor came from', retention: '180 days' },
  ],
  sources: [openCookieDatabase, thirdPartyWeb],
};
