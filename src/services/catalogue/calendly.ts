import { tarteaucitronHosts, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Calendly. */
export const calendly: CatalogueService = {
  id: 'calendly',
  name: 'Calendly',
  provider: 'Calendly',
  category: 'functional',
  purpose: 'Arranges appointments.',
  policy: 'https://calendly.com/legal/privacy-notice',
  hosts: ['calendly.com'],
  sources: [thirdPartyWeb, tarteaucitronHosts],
};
