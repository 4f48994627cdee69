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
  sources: [
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js',
      date: '2026-11-21',
      by: 'community',
      facts: ['cookies'],
    },
    {
      url: 'https://github.com/patrickhulce/third-party-web',
      date: '2026-11-21',
      by: 'community',
      facts: ['hosts'],
    },
  ],
};
