import { openCookieDatabase, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** VWO, of Wingify. */
export const vwo: CatalogueService = {
  id: 'vwo',
  name: 'VWO',
  provider: 'Wingify',
  category: 'analytics',
  purpose: 'Runs experiments and records visits.',
  policy: 'https://vwo.com/privacy-policy/',
  hosts: ['visualwebsiteoptimizer.com', 'vwo.com', 'wingify.com'],
  cookies: [
    { name: '_vwo_uuid', purpose: 'Tells visitors apart', retention: '1 year' },
    { name: '_vwo_uuid_v2', purpose: 'Tells visitors apart', retention: '1 year' },
    { name: '_vwo_ds', purpose: 'Keeps data of visits', retention: '2 months' },
    { name: '_vwo_sn', purpose: 'Keeps the session', retention: '1 day' },
    {
      name: '_vwo_referrer',
      purpose: 'Remembers the page the visitor came from',
      retention: 'Session',
    },
    {
      name: '_vis_opt_s',
      purpose: 'Tells whether the visitor was here before',
      retention: '100 days',
    },
    {
      name: '_vis_opt_exp_*',
      purpose: 'Keeps the visitor in the same variant',
      retention: '100 days',
    },
    { name: '_vis_opt_test_cookie', purpose: 'Tests whether cookies work', retention: 'Session' },
  ],
  sources: [
    {
      url: 'https://help.vwo.com/hc/en-us/articles/360033990873',
      date: '2026-11-21',
      by: 'provider',
      facts: ['cookies'],
    },
    openCookieDatabase,
    thirdPartyWeb,
  ],
};
