import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** YouTube, of Google. */
export const youtube: CatalogueService = {
  id: 'youtube',
  name: 'YouTube',
  provider: 'Google',
  category: 'marketing',
  purpose: 'Plays videos.',
  policy: 'https://policies.google.com/privacy',
  hosts: ['youtube.com', 'youtube-nocookie.com', 'ytimg.com', 'ggpht.com'],
  cookies: [
    {
      name: 'VISITOR_PRIVACY_METADATA',
      purpose: 'Remembers the answer about cookies',
      retention: '6 months',
      domain: 'youtube.com',
    },
    {
      name: 'VISITOR_INFO1_LIVE',
      purpose: 'Recognises the browser and measures its bandwidth',
      retention: '6 months',
      domain: 'youtube.com',
    },
    {
      name: 'YSC',
      purpose: 'Counts which videos were seen',
      retention: 'Session',
      domain: 'youtube.com',
    },
    { name: 'PREF', purpose: 'Remembers settings of the player', domain: 'youtube.com' },
    {
      name: 'GPS',
      purpose: 'Recognises a mobile device by its place',
      retention: '1 day',
      domain: 'youtube.com',
    },
  ],
  sources: [
    {
      url: 'https://policies.google.com/technologies/cookies',
      date: '2026-11-21',
      by: 'provider',
      facts: ['cookies'],
    },
    {
      url: 'https://www.skapa.media/cookie-policy',
      date: '2026-11-21',
      by: 'community',
      facts: ['cookies'],
    },
    openCookieDatabase,
    thirdPartyWeb,
  ],
};
