import { segment } from 'assent/integrations';
import { AnalyticsBrowser } from '@segment/analytics-next';
import { open } from './open.js';

const client = new AnalyticsBrowser();
// Before it loads: the middleware waits for it.
open(segment({ client: () => client }));
client.load(
  { writeKey: 'key', cdnURL: 'https://vendor.example/collect/segment-cdn' },
  { disableClientPersistence: true },
);
addEventListener('order', () => client.track('Ordered'));
