import { thirdPartyWeb } from '../lists.js';
import type { CatalogueService } from '../types.js';

/** Contentsquare. */
export const contentsquare: CatalogueService = {
  id: 'contentsquare',
  name: 'Contentsquare',
  provider: 'Contentsquare',
  category: 'analytics',
  purpose: 'Records visits and measures how pages are used.',
  policy: 'https://contentsquare.com/privacy-center/privacy-policy/',
  hosts: ['contentsquare.net', 'content-square.net'],
  cookies: [
    { name: '_cs_id', purpose: 'Tells visitors apart', retention: '13 months' },
    { name: '_cs_s', purpose: 'Keeps the session', retention: '30 minutes' },
    { name: '_cs_c', purpose: 'Remembers the answer about recordings', retention: '13 months' },
    { name: '_cs_s_ctx', purpose: 'Keeps the context of the session', retention: '30 minutes' },
    { name: '_cs_i', purpose: 'Keeps the encrypted identity of the visitor', retention: '3 days' },
    { name: '_cs_cvars', purpose: "Keeps the visit's own variables" },
  ],
  sources: [
    {
      url: 'https://docs.contentsquare.com/en/web/cookies/',
      date: '2026-11-21',
      by: 'provider',
      facts: ['cookies'],
    },
    thirdPartyWeb,
  ],
};
