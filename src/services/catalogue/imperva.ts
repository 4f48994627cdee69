import { openCookieDatabase } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Imperva, of Thales. */
export const imperva: CatalogueService = {
  id: 'imperva',
  name: 'Imperva',
  provider: 'Thales',
  category: 'necessary',
  purpose: 'Delivers pages and guards them against attacks.',
  policy: 'https://www.imperva.com/trust-center/privacy-statement/',
  cookies: [
    { name: 'incap_ses_*', purpose: 'Keeps the session', retention: 'Session' },
    { name: 'nlbi_*', purpose: 'Keeps the visitor with one server', retention: 'Session' },
    { name: 'visid_incap_*', purpose: 'Guards against attacks', retention: '1 year' },
  ],
  sources: [openCookieDatabase],
};
