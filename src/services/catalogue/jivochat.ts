import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** JivoChat, of JivoSite. */
export const jivochat: CatalogueService = {
  id: 'jivochat',
  name: 'JivoChat',
  provider: 'JivoSite',
  category: 'functional',
  purpose: 'Offers a chat.',
  policy: 'https://www.jivochat.com/privacy/',
  hosts: ['jivosite.com'],
  sources: [thirdPartyWeb],
};
