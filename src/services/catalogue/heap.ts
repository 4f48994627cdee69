import { c15tScripts, thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Heap, of Contentsquare. */
export const heap: CatalogueService = {
  id: 'heap',
  name: 'Heap',
  provider: 'Contentsquare',
  category: 'analytics',
  purpose: 'Records how the site is used.',
  policy: 'https://www.heap.io/privacy',
  hosts: ['heapanalytics.com', 'heap-api.com'],
  cookies: [
    { name: '_hp2_id.*', purpose: 'Tells visitors apart', retention: '13 months' },
    { name: '_hp2_ses_props.*', purpose: 'Keeps the session', retention: '30 minutes' },
    { name: '_hp2_props.*', purpose: 'Keeps properties of events', retention: '13 months' },
    { name: '_hp2_hld.*', purpose: 'Finds the domain that cookies can be set on; deleted at once' },
    {
      name: '_hp5_meta.*',
      purpose: 'Tells visitors apart and keeps the session',
      retention: '13 months',
    },
    { name: '_hp5_event_props.*', purpose: 'Keeps properties of events', retention: '13 months' },
    { name: '_hp5_let.*', purpose: 'Keeps the time of the last event', retention: '13 months' },
    {
      name: 'userty.core.p.*',
      purpose: 'Tells visitors apart in recordings',
      retention: '2 years',
    },
    { name: 'userty.core.s.*', purpose: 'Keeps the recorded session', retention: 'Session' },
  ],
  sources: [
    {
      url: 'https://help.heap.io/hc/en-us/articles/37271939081617-What-cookies-does-Heap-set-and-what-are-they-used-for',
      date: '2026-11-21',
      by: 'provider',
      facts: ['cookies'],
    },
    thirdPartyWeb,
    c15tScripts,
  ],
};
