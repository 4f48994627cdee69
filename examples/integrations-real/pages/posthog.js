import { posthog } from 'assent/integrations';
import { posthog as service } from 'assent/services';
import client from 'posthog-js/dist/module.no-external';
import { open } from './open.js';

client.init('phc_token', {
  api_host: 'https://vendor.example/collect/posthog',
  opt_out_capturing_by_default: true,
  opt_out_persistence_by_default: true,
  advanced_disable_flags: true,
  disable_session_recording: true,
  request_batching: false,
  // Tests are robots.
  opt_out_useragent_filter: true,
});
addEventListener('order', () => client.capture('Ordered'));
open(posthog({ client: () => client }), service);
