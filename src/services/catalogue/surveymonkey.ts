import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** SurveyMonkey. */
export const surveymonkey: CatalogueService = {
  id: 'surveymonkey',
  name: 'SurveyMonkey',
  provider: 'SurveyMonkey',
  category: 'functional',
  purpose: 'Shows surveys.',
  policy: 'https://www.surveymonkey.com/mp/legal/privacy/',
  hosts: ['surveymonkey.com'],
  sources: [thirdPartyWeb],
};
