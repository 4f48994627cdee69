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
      name: 'VISITOR_INFO1_LIVE',
      purpose: 'Recognises the browser and measures its bandwidth',
      retention: '179 days',
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
  sources: [openCookieDatabase, thirdPartyWeb],
};
