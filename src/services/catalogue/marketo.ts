import { tarteaucitronCookies, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Marketo Engage, of Adobe. */
export const marketo: CatalogueService = {
  id: 'marketo',
  name: 'Marketo Engage',
  provider: 'Adobe',
  category: 'marketing',
  purpose: 'Runs forms and campaigns, and recognises contacts on the site.',
  policy: 'https://www.adobe.com/privacy/policy.html',
  hosts: ['marketo.com', 'marketo.net', 'mktoresp.com'],
  cookies: [{ name: '_mkto_trk', purpose: 'Tells visitors apart' }],
  sources: [tarteaucitronCookies, thirdPartyWeb],
};
