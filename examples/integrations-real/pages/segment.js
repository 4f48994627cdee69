import { segment } from 'assent/integrations';
import { segment as service } from 'assent/services';
import { AnalyticsBrowser } from '@segment/analytics-next';
import { open } from './open.js';

const client = new AnalyticsBrowser();
const assent = open(segment({ client: () => client }), service);
const { protocol, host } = new URL('https://vendor.example');
const sink = { apiHost: `${host}/collect/segment`, protocol: protocol.replace(':', '') };

// Not before: `load` stores ids, and would send what was tracked until then.
assent.when('analytics').then(() => {
  client.load(
    { writeKey: 'key', cdnSettings: { integrations: { 'Segment.io': { apiKey: 'key' } } } },
    { integrations: { 'Segment.io': sink } },
  );
  addEventListener('order', () => client.track('Ordered'));
});
