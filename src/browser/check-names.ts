import { findCategory, findService } from '../core/choices.js';
import type { Settings } from '../core/types.js';
import { report } from './page-events.js';

/** Reports every name that a site's own code answered for, and that the configuration does not have. */
export function checkNames(settings: Settings, names: readonly string[]): void {
  for (const name of names) {
    if (!findCategory(settings, name) && !findService(settings, name)) {
      report(`save: "${name}" is not configured.`);
    }
  }
}
