import { nuxtScripts } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Microsoft Advertising (UET). */
export const microsoftUet: CatalogueService = {
  id: 'microsoft-uet',
  name: 'Microsoft Advertising (UET)',
  provider: 'Microsoft',
  category: 'marketing',
  purpose:
    'Measures whether advertisements lead to visits and purchases, and shows advertisements to earlier visitors.',
  policy: 'https://privacy.microsoft.com/privacystatement',
  hosts: ['bat.bing.com'],
  cookies: [
    { name: '_uetsid', purpose: 'Keeps the session' },
    { name: '_uetvid', purpose: 'Tells visitors apart', retention: '13 months' },
    {
      name: '_uetmsclkid',
      purpose: 'Remembers the click on an advertisement',
      retention: '90 days',
    },
    {
      name: 'MUID',
      purpose: "Identifies the browser across Microsoft's sites",
      retention: '13 months',
      domain: 'bing.com',
    },
  ],
  sources: [
    {
      url: 'https://www.consentstack.io/vendors/microsoft-advertising-uet-tag',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts', 'cookies'],
    },
    nuxtScripts,
  ],
};
