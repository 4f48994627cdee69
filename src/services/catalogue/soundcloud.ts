import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** SoundCloud. */
export const soundcloud: CatalogueService = {
  id: 'soundcloud',
  name: 'SoundCloud',
  provider: 'SoundCloud',
  category: 'functional',
  purpose: 'Plays music and podcasts.',
  policy: 'https://soundcloud.com/pages/privacy',
  hosts: ['soundcloud.com', 'sndcdn.com'],
  sources: [thirdPartyWeb],
};
