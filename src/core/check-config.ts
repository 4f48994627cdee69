import { checkAudience } from './check-audience.js';
import { checkFields, isObject } from './check-fields.js';
import { checkIds } from './check-ids.js';
import { checkIntegrations } from './check-integrations.js';
import { checkRegimes } from './check-regimes.js';
import { configExample } from './config-example.js';
import { refuse } from './refuse.js';
import type { Config } from './types.js';

/**
 * Checks every field of a configuration that may come from anywhere.
 * @throws TypeError for the first mistake: `Assent: categories[1].id is missing. Add id: "analytics".`
 */
export function checkConfig(config: unknown): void {
  if (!isObject(config)) refuse('config', 'must be an object. Write {"revision": 1}.');
  checkFields(config, configExample, '', '');
  // The shape is right from here on.
  for (const check of [checkIds, checkRegimes, checkAudience, checkIntegrations]) {
    check(config as Config);
  }
}
