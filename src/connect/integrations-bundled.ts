import type { Integration } from '../integrations/integration.js';
import type { Extension } from '../browser/extension.js';

/** Connects the integrations that an npm site has made, and those that its configuration names. */
export const bundled = (_own: readonly Integration[]): Extension => ({
  async open() {},
});
