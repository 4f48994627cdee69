import { checkFields, isObject } from './check-fields.js';
import { checkIds } from './check-ids.js';
import { checkRegimes } from './check-regimes.js';
import { checkTakeover } from './check-takeover.js';
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
  checkIds(config as Config);
  checkRegimes(config as Config);
  checkTakeover(config as Config);
}
