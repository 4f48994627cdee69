import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Criteo. */
export const criteo: CatalogueService = {
  id: 'criteo',
  name: 'Criteo',
  provider: 'Criteo',
  category: 'marketing',
  purpose: 'Shows advertisements for products that visitors looked at.',
  policy: 'https://www.criteo.com/privacy/',
  hosts: ['criteo.com', 'criteo.net'],
  cookies: [
    { name: 'cto_bundle', purpose: 'Tells visitors apart', retention: '13 months' },
    { name: 'cto_tld_test', purpose: 'Finds the domain that cookies can be set on' },
    {
      name: 'uid',
      purpose: 'Recognises the browser across sites',
      retention: '13 months',
      domain: 'criteo.com',
    },
  ],
  sources: [
    {
      url: 'https://www.ccm19.de/faq/was-ist-ctobundle.html',
      date: '2026-11-21',
      by: 'community',
      facts: ['cookies'],
    },
    {
      url: 'https://consentstack.io/vendors/criteo',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts', 'cookies'],
    },
    thirdPartyWeb,
  ],
};
