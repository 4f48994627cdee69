import { openCookieDatabase, tarteaucitronHosts } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Google Marketing Platform (DoubleClick). */
export const doubleclick: CatalogueService = {
  id: 'doubleclick',
  name: 'Google Marketing Platform (DoubleClick)',
  provider: 'Google',
  category: 'marketing',
  purpose: 'Shows and measures advertisements across sites.',
  policy: 'https://policies.google.com/privacy',
  hosts: ['doubleclick.net'],
  cookies: [
    {
      name: 'IDE',
      purpose: 'Recognises the browser across sites',
      retention: '2 years',
      domain: 'doubleclick.net',
    },
    {
      name: 'DSID',
      purpose: 'Recognises a visitor who is signed in to Google',
      retention: '2 weeks',
      domain: 'doubleclick.net',
    },
    {
      name: 'ID',
      purpose: 'Recognises the browser across sites',
      retention: '2 months',
      domain: 'doubleclick.net',
    },
    {
      name: 'RUL',
      purpose: 'Tells whether an advertisement was shown properly',
      retention: '1 year',
      domain: 'doubleclick.net',
    },
    { name: 'test_cookie', purpose: 'Tests whether cookies work', domain: 'doubleclick.net' },
  ],
  sources: [openCookieDatabase, tarteaucitronHosts],
};
