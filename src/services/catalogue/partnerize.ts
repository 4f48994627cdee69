import { openCookieDatabase, openCookieDatabaseHosts } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Partnerize. */
export const partnerize: CatalogueService = {
  id: 'partnerize',
  name: 'Partnerize',
  provider: 'Partnerize',
  category: 'marketing',
  purpose: 'Pays partners for sales that they brought about.',
  policy: 'https://partnerize.com/privacy-policy/',
  hosts: ['prf.hn'],
  cookies: [
    {
      name: 'tPHG-PS',
      purpose: 'Remembers the partner who brought the visitor',
      retention: '1 year',
      domain: 'prf.hn',
    },
  ],
  sources: [openCookieDatabaseHosts, openCookieDatabase],
};
