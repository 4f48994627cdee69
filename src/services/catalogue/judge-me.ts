import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Judge.me. */
export const judgeMe: CatalogueService = {
  id: 'judge-me',
  name: 'Judge.me',
  provider: 'Judge.me',
  category: 'functional',
  purpose: 'Shows reviews.',
  policy: 'https://judge.me/privacy',
  hosts: ['judge.me'],
  sources: [thirdPartyWeb],
};
