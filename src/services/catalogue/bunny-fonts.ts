import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Bunny Fonts, of BunnyWay. */
export const bunnyFonts: CatalogueService = {
  id: 'bunny-fonts',
  name: 'Bunny Fonts',
  provider: 'BunnyWay',
  category: 'functional',
  purpose: 'Delivers fonts.',
  policy: 'https://bunny.net/privacy/',
  hosts: ['fonts.bunny.net'],
  sources: [thirdPartyWeb],
};
