import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Mixpanel. */
export const mixpanel: CatalogueService = {
  id: 'mixpanel',
  name: 'Mixpanel',
  provider: 'Mixpanel',
  category: 'analytics',
  purpose: 'Records how the site is used.',
  policy: 'https://mixpanel.com/legal/privacy-policy/',
  hosts: ['mixpanel.com', 'mxpnl.com'],
  cookies: [{ name: 'mp_*_mixpanel', purpose: 'Tells visitors apart', retention: '1 year' }],
  storage: [
    'local:__mpq_*',
    'session:mp_tab_id_*',
    'session:mp_gen_new_tab_id_*',
    'indexeddb:mixpanelBrowserDb',
    'indexeddb:mixpanelFlagsDb',
  ],
  sources: [
    {
      url: 'https://github.com/mixpanel/mixpanel-js',
      date: '2026-11-21',
      by: 'provider',
      facts: ['hosts', 'cookies', 'storage'],
    },
    thirdPartyWeb,
  ],
};
