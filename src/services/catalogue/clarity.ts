import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Microsoft Clarity. */
export const clarity: CatalogueService = {
  id: 'clarity',
  name: 'Microsoft Clarity',
  provider: 'Microsoft',
  category: 'analytics',
  purpose: 'Records visits and draws heatmaps.',
  policy: 'https://privacy.microsoft.com/privacystatement',
  hosts: ['clarity.ms'],
  cookies: [
    { name: '_clck', purpose: 'Tells visitors apart', retention: '1 year' },
    { name: '_clsk', purpose: 'Keeps the page views of a session together', retention: '1 day' },
    {
      name: 'CLID',
      purpose: 'Tells when Clarity first saw the visitor on any site',
      domain: 'clarity.ms',
    },
    {
      name: 'ANONCHK',
      purpose: 'Tells whether the Microsoft identifier is used for advertising',
      domain: 'clarity.ms',
    },
    {
      name: 'MR',
      purpose: 'Tells whether to renew the Microsoft identifier',
      domain: 'clarity.ms',
    },
    {
      name: 'MUID',
      purpose: "Identifies the browser across Microsoft's sites",
      domain: 'clarity.ms',
    },
    {
      name: 'SM',
      purpose: "Matches the identifier across Microsoft's domains",
      domain: 'clarity.ms',
    },
  ],
  storage: ['session:_cltk'],
  sources: [
    {
      url: 'https://learn.microsoft.com/en-us/clarity/setup-and-installation/cookie-list',
      date: '2026-11-21',
      by: 'provider',
      facts: ['cookies'],
    },
    {
      url: 'https://github.com/microsoft/clarity',
      date: '2026-11-21',
      by: 'provider',
      facts: ['cookies', 'storage'],
    },
    thirdPartyWeb,
  ],
};
