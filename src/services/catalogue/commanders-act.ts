import { tarteaucitronHosts, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Commanders Act (TagCommander). */
export const commandersAct: CatalogueService = {
  id: 'commanders-act',
  name: 'Commanders Act (TagCommander)',
  provider: 'Commanders Act',
  category: 'functional',
  purpose: 'Loads other services of the site.',
  policy: 'https://www.commandersact.com/en/privacy/',
  hosts: ['tagcommander.com'],
  sources: [thirdPartyWeb, tarteaucitronHosts],
};
