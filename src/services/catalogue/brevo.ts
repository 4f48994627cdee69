import { tarteaucitronHosts, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Brevo. */
export const brevo: CatalogueService = {
  id: 'brevo',
  name: 'Brevo',
  provider: 'Brevo',
  category: 'marketing',
  purpose: 'Runs newsletters, campaigns and a chat, and recognises contacts on the site.',
  policy: 'https://www.brevo.com/legal/privacypolicy/',
  hosts: ['sibautomation.com', 'cdn.brevo.com', 'conversations-widget.brevo.com'],
  sources: [tarteaucitronHosts, thirdPartyWeb],
};
