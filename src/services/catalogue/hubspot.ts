import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** HubSpot. */
export const hubspot: CatalogueService = {
  id: 'hubspot',
  name: 'HubSpot',
  provider: 'HubSpot',
  category: 'marketing',
  purpose: 'Runs forms, a chat and campaigns, and recognises contacts on the site.',
  policy: 'https://legal.hubspot.com/privacy-policy',
  hosts: [
    'hubspot.com',
    'hubspot.net',
    'hs-scripts.com',
    'hs-analytics.net',
    'hscollectedforms.net',
    'hsforms.com',
    'hsforms.net',
    'hs-banner.com',
    'hsleadflows.net',
    'hsstatic.net',
  ],
  cookies: [
    { name: '__hstc', purpose: 'Tells visitors apart', retention: '6 months' },
    {
      name: 'hubspotutk',
      purpose: 'Recognises contacts when they send a form',
      retention: '6 months',
    },
    { name: '__hssc', purpose: 'Keeps the session', retention: '30 minutes' },
    { name: '__hssrc', purpose: 'Tells whether the browser was restarted', retention: 'Session' },
    { name: 'messagesUtk', purpose: 'Recognises the visitor in the chat', retention: '6 months' },
    {
      name: 'hs-messages-is-open',
      purpose: 'Remembers whether the chat is open',
      retention: '30 minutes',
    },
    {
      name: 'hs-messages-hide-welcome-message',
      purpose: 'Remembers that the greeting was closed',
      retention: '1 day',
    },
  ],
  sources: [
    {
      url: 'https://knowledge.hubspot.com/articles/kcs_article/reports/what-cookies-does-hubspot-set-in-a-visitor-s-browser',
      date: '2026-11-21',
      by: 'provider',
      facts: ['cookies'],
    },
    {
      url: 'https://cookiesentry.com/cookies/providers/hubspot',
      date: '2026-11-21',
      by: 'community',
      facts: ['cookies'],
    },
    openCookieDatabase,
    thirdPartyWeb,
  ],
};
