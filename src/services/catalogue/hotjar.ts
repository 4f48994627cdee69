import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Hotjar, of Contentsquare. */
export const hotjar: CatalogueService = {
  id: 'hotjar',
  name: 'Hotjar',
  provider: 'Contentsquare',
  category: 'analytics',
  purpose: 'Records visits, draws heatmaps and asks for feedback.',
  policy: 'https://www.hotjar.com/legal/policies/privacy/',
  hosts: ['hotjar.com', 'hotjar.io'],
  cookies: [
    { name: '_hjSessionUser_*', purpose: 'Tells visitors apart', retention: '365 days' },
    { name: '_hjSession_*', purpose: 'Keeps the session', retention: '30 minutes' },
    { name: '_hjid', purpose: 'Tells visitors apart (older scripts)', retention: '365 days' },
    {
      name: '_hjAbsoluteSessionInProgress',
      purpose: "Finds a session's first page view",
      retention: '30 minutes',
    },
    { name: '_hjFirstSeen', purpose: "Finds a visitor's first session", retention: '30 minutes' },
    { name: '_hjIncludedIn*', purpose: 'Tells whether the visit is recorded' },
    {
      name: '_hjDonePolls',
      purpose: 'Remembers surveys that were answered',
      retention: '365 days',
    },
    {
      name: '_hjMinimizedPolls',
      purpose: 'Remembers surveys that were minimised',
      retention: '365 days',
    },
    {
      name: '_hjClosedSurveyInvites',
      purpose: 'Remembers invitations that were closed',
      retention: '365 days',
    },
    {
      name: '_hjTLDTest',
      purpose: 'Finds the domain that cookies can be set on',
      retention: 'Session',
    },
  ],
  sources: [
    thirdPartyWeb,
    openCookieDatabase,
    {
      url: 'https://careerswales.gov.wales/node/785',
      date: '2026-11-21',
      by: 'community',
      facts: ['cookies'],
    },
    {
      url: 'https://www.auditcookies.com/cookies/_hjSession',
      date: '2026-11-21',
      by: 'community',
      facts: ['cookies'],
    },
  ],
};
