import type { Extension } from '../browser/extension.js';
import type { Integration } from '../integrations/integration.js';
import { connectIntegrations } from './connect-integrations.js';
import { loadIntegration } from './load-integration.js';
import { namedIntegrations } from './named-integrations.js';

/**
 * Connects the integrations that an npm site has made, and those that its configuration names. One that
 * is made stands in for a named one with the same id.
 */
export const bundled = (own: readonly Integration[]): Extension => ({
  open(context) {
    const { settings } = context;
    const isMade = Object.fromEntries(own.map(({ id }) => [id, false]));
    const integrations = { ...settings.integrations, ...isMade };
    return connectIntegrations(
      [...own, ...namedIntegrations({ ...settings, integrations }, loadIntegration)],
      context,
    );
  },
});
