import { isObject } from './check-fields.js';
import { refuse } from './refuse.js';
import type { Config } from './types.js';
import { vendorIds } from './vendor-ids.js';

/**
 * Checks that every vendor in `integrations` is one that Assent knows; each checks its own options.
 * @throws TypeError for the first that is not: `Assent: integrations["uet"] is no integration. Use …`
 */
export function checkIntegrations({ integrations }: Config): void {
  for (const [id, options] of Object.entries<unknown>(integrations ?? {})) {
    const name = JSON.stringify(id);
    const path = `integrations[${name}]`;
    if (!vendorIds.includes(id)) {
      refuse(path, `is no integration. Use one of: ${vendorIds.join(', ')}.`);
    }
    if (options != null && typeof options !== 'boolean' && !isObject(options)) {
      refuse(path, `must be true, false or an object. Write ${name}: true.`);
    }
  }
}
