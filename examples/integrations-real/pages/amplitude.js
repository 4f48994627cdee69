import * as client from '@amplitude/analytics-browser';
import { amplitude } from 'assent/integrations';
import { amplitude as service } from 'assent/services';
import { open } from './open.js';

const assent = open(amplitude({ client: () => client }), service);
// Not before: `init` sets a cookie, with `optOut` as well, and would send what was tracked until then.
assent.when('analytics').then(() => {
  client.init('token', {
    serverUrl: 'https://vendor.example/collect/amplitude',
    autocapture: false,
    // From another host of Amplitude's.
    fetchRemoteConfig: false,
    flushIntervalMillis: 100,
  });
  addEventListener('order', () => client.track('Ordered'));
});
