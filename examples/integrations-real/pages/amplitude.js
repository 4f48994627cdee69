import * as client from '@amplitude/analytics-browser';
import { amplitude } from 'assent/integrations';
import { open } from './open.js';

client.init('token', {
  serverUrl: 'https://vendor.example/collect/amplitude',
  optOut: true,
  autocapture: false,
  remoteConfig: { fetchRemoteConfig: false },
  flushIntervalMillis: 100,
});
addEventListener('order', () => client.track('Ordered'));
open(amplitude({ client: () => client }));
