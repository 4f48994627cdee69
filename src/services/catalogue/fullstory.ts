import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Fullstory. */
export const fullstory: CatalogueService = {
  id: 'fullstory',
  name: 'Fullstory',
  provider: 'Fullstory',
  category: 'analytics',
  purpose: 'Records visits.',
  policy: 'https://www.fullstory.com/legal/privacy-policy/',
  hosts: ['fullstory.com'],
  cookies: [
    { name: 'fs_uid', purpose: 'Tells visitors apart' },
    { name: 'fs_cid', purpose: 'Remembers the answer about recording' },
    { name: 'fs_lua', purpose: 'Keeps the time of the last action' },
  ],
  sources: [
    {
      url: 'https://github.com/fullstorydev/fullstory-browser-sdk',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts'],
    },
    {
      url: 'https://help.fullstory.com/hc/en-us/articles/360020829513-Why-Fullstory-uses-First-Party-Cookies',
      date: '2026-11-21',
      by: 'provider',
      facts: ['cookies'],
    },
    thirdPartyWeb,
  ],
};
