import { openCookieDatabase } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Sleeknote, of Drip. */
export const sleeknote: CatalogueService = {
  id: 'sleeknote',
  name: 'Sleeknote',
  provider: 'Drip',
  category: 'marketing',
  purpose: 'Shows campaigns over the page.',
  policy: 'https://sleeknote.com/privacy-policy',
  cookies: [
    { name: '_sn_a', purpose: 'Tells visitors apart', retention: '1 year' },
    { name: '_sn_m', purpose: 'Selects campaigns', retention: '1 year' },
    { name: '_sn_n', purpose: 'Keeps technical data of campaigns', retention: '1 year' },
  ],
  sources: [openCookieDatabase],
};
