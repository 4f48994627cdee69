import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Spotify. */
export const spotify: CatalogueService = {
  id: 'spotify',
  name: 'Spotify',
  provider: 'Spotify',
  category: 'functional',
  purpose: 'Plays music and podcasts.',
  policy: 'https://www.spotify.com/legal/privacy-policy/',
  hosts: ['spotify.com', 'scdn.co'],
  cookies: [
    {
      name: 'sp_t',
      purpose: 'Recognises the browser',
      retention: '2 months',
      domain: 'spotify.com',
    },
    {
      name: 'sp_landing',
      purpose: 'Remembers the page the player is on',
      retention: '1 day',
      domain: 'spotify.com',
    },
  ],
  sources: [openCookieDatabase, thirdPartyWeb],
};
