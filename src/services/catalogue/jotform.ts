import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Jotform. */
export const jotform: CatalogueService = {
  id: 'jotform',
  name: 'Jotform',
  provider: 'Jotform',
  category: 'functional',
  purpose: 'Shows forms.',
  policy: 'https://www.jotform.com/privacy/',
  hosts: ['jotform.com'],
  sources: [thirdPartyWeb],
};
