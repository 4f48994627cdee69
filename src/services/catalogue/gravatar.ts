import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Gravatar, of Automattic. */
export const gravatar: CatalogueService = {
  id: 'gravatar',
  name: 'Gravatar',
  provider: 'Automattic',
  category: 'functional',
  purpose: 'Shows pictures of people who comment.',
  policy: 'https://automattic.com/privacy/',
  hosts: ['gravatar.com'],
  sources: [thirdPartyWeb],
};
