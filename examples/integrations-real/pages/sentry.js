import { sentry } from 'assent/integrations';
import { sentry as service } from 'assent/services';
import * as client from '@sentry/browser';
import { open } from './open.js';

const { protocol, host } = new URL('https://vendor.example');
client.init({
  dsn: `${protocol}//key@${host}/collect/sentry/1`,
  integrations: [client.replayIntegration({ minReplayDuration: 0, flushMinDelay: 200 })],
  replaysSessionSampleRate: 0,
  replaysOnErrorSampleRate: 0,
});
open(sentry({ client: () => client }), service);
