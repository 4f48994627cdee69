import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Adobe Experience Cloud ID and Audience Manager. */
export const adobeExperienceCloud: CatalogueService = {
  id: 'adobe-experience-cloud',
  name: 'Adobe Experience Cloud ID and Audience Manager',
  provider: 'Adobe',
  category: 'marketing',
  purpose: 'Recognises visitors across sites and puts them into audiences.',
  policy: 'https://www.adobe.com/privacy/policy.html',
  hosts: ['demdex.net', 'everesttech.net'],
  cookies: [
    { name: 'AMCV_*', purpose: 'Tells visitors apart', retention: '2 years' },
    { name: 'AMCVS_*', purpose: 'Tells that a session has begun', retention: 'Session' },
    { name: 'aam_uuid', purpose: 'Tells visitors apart', retention: '1 month' },
    {
      name: 'demdex',
      purpose: 'Recognises the browser across sites',
      retention: '180 days',
      domain: 'demdex.net',
    },
  ],
  sources: [
    {
      url: 'https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/experience-cloud',
      date: '2026-11-21',
      by: 'provider',
      facts: ['cookies'],
    },
    openCookieDatabase,
    thirdPartyWeb,
  ],
};
