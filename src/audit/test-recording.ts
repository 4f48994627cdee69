import type { Config } from '../core/types.js';
import type { Phase, Recording, SeenItem, SeenRequest, Visit } from './types.js';

/** The configuration of the recordings that tests judge. */
export const testConfig: Config = {
  categories: [
    {
      id: 'necessary',
      services: [{ id: 'basket', cookies: [{ name: 'basket', retention: '7 days' }] }],
    },
    {
      id: 'analytics',
      services: [
        {
          id: 'ga4',
          hosts: ['google-analytics.com'],
          cookies: [{ name: '_ga', retention: '13 months' }],
        },
      ],
    },
  ],
};

/** A visit of the front page, with what it saw. */
export const visit = (
  phase: Phase,
  {
    items = [],
    requests = [],
  }: { items?: readonly SeenItem[]; requests?: readonly SeenRequest[] } = {},
): Visit => ({
  url: 'https://shop.example/',
  phase,
  requests,
  items,
  heldTags: [],
  isAsking: phase === 'before',
  hasWayBack: true,
});

/** A request of a script. */
export const request = (host: string, more: Partial<SeenRequest> = {}): SeenRequest => ({
  kind: 'tag',
  host,
  address: `https://${host}/tag.js`,
  count: 1,
  ...more,
});

/** A recording of a site whose banner works, with these visits. */
export const recordingOf = (
  visits: readonly Visit[],
  more: Partial<Recording> = {},
): Recording => ({
  url: 'https://shop.example/',
  config: testConfig,
  banner: { product: 'assent', hasLaterReject: false, preTicked: [] },
  rejecting: 'done',
  accepting: 'done',
  withdrawing: 'done',
  onBeforeChoice: [],
  visits,
  ...more,
});
