import { mixpanel } from 'assent/integrations';
import client from 'mixpanel-browser/src/loaders/loader-module-core';
import { open } from './open.js';

client.init('token', {
  api_host: 'https://vendor.example/collect/mixpanel',
  opt_out_tracking_by_default: true,
  opt_out_persistence_by_default: true,
  batch_requests: false,
});
addEventListener('order', () => client.track('Ordered'));
open(mixpanel({ client: () => client }));
