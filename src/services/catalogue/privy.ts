import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Privy, of Attentive. */
export const privy: CatalogueService = {
  id: 'privy',
  name: 'Privy',
  provider: 'Attentive',
  category: 'marketing',
  purpose: 'Shows campaigns over the page.',
  policy: 'https://www.privy.com/privacy-policy',
  hosts: ['privy.com', 'privymktg.com'],
  sources: [thirdPartyWeb],
};
