import { openCookieDatabase, tarteaucitronHosts } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Leadinfo. */
export const leadinfo: CatalogueService = {
  id: 'leadinfo',
  name: 'Leadinfo',
  provider: 'Leadinfo',
  category: 'marketing',
  purpose: 'Finds out which companies visit the site.',
  policy: 'https://www.leadinfo.com/en/privacy/',
  hosts: ['cdn.leadinfo.net'],
  cookies: [
    { name: '_li_id.*', purpose: 'Tells visitors apart', retention: '1 year' },
    { name: '_li_ses.*', purpose: 'Keeps the session', retention: '1 year' },
  ],
  sources: [openCookieDatabase, tarteaucitronHosts],
};
