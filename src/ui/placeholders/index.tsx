import type { Placeholders, PlaceholdersContext } from '../../core/interface-types.js';

/** Opens the placeholders. */
export function open(_context: PlaceholdersContext): Placeholders {
  return { hold() {}, stop() {} };
}
