import { earlyThings } from './early-things.js';
import { findThings, type Thing } from './find-things.js';
import { longLives } from './long-lives.js';
import { createOwners } from './owners.js';
import { lostReceipts, wrongSignals } from './told-vendors.js';
import type { Recording, Violation } from './types.js';
import { undeclaredThings } from './undeclared-things.js';
import { wrongCategories } from './wrong-categories.js';
import { wrongInterface } from './wrong-interface.js';

/** What was seen on a site, whose it is, and what of it should not be there. */
export interface Findings {
  readonly things: readonly Thing[];
  readonly violations: readonly Violation[];
}

/** Judges a recording. The same recording always gives the same findings, in the same order. */
export function findViolations(recording: Recording): Findings {
  const host = new URL(recording.url).hostname;
  const owners = createOwners(recording.config, host, recording.banner?.product);
  const things = findThings(recording.visits, owners);
  const early = earlyThings(things, recording);
  return {
    things,
    violations: [
      ...wrongInterface(recording),
      ...early,
      ...undeclaredThings(things, recording, early),
      ...wrongCategories(recording),
      ...longLives(things),
      ...wrongSignals(recording),
      ...lostReceipts(recording),
    ],
  };
}
