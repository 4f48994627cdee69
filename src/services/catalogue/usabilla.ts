import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** GetFeedback Digital (Usabilla), of SurveyMonkey. */
export const usabilla: CatalogueService = {
  id: 'usabilla',
  name: 'GetFeedback Digital (Usabilla)',
  provider: 'SurveyMonkey',
  category: 'analytics',
  purpose: 'Asks for feedback.',
  policy: 'https://www.surveymonkey.com/mp/legal/privacy/',
  hosts: ['usabilla.com'],
  cookies: [
    { name: 'usbls', purpose: 'Tells whether the visitor was here before', retention: 'Session' },
  ],
  sources: [openCookieDatabase, thirdPartyWeb],
};
