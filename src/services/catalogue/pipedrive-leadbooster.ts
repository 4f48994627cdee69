import { tarteaucitronHosts } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Pipedrive LeadBooster. */
export const pipedriveLeadbooster: CatalogueService = {
  id: 'pipedrive-leadbooster',
  name: 'Pipedrive LeadBooster',
  provider: 'Pipedrive',
  category: 'functional',
  purpose: 'Offers a chat.',
  policy: 'https://www.pipedrive.com/en/privacy',
  hosts: ['leadbooster-chat.pipedrive.com'],
  sources: [tarteaucitronHosts],
};
