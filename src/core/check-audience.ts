import { refuse } from './refuse.js';
import type { Config } from './types.js';

/**
 * Checks what the site says of its visitor's age: the one field that is `true` or a word.
 * @throws TypeError for anything else, also for `false`, which would have to mean two things
 */
export function checkAudience({ audience }: Config): void {
  const minor: unknown = audience?.minor;
  if (minor != null && minor !== true && minor !== '13-17') {
    refuse('audience.minor', 'must be true or "13-17". Leave it out for adults.');
  }
}
