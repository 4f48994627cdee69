import { deniedKinds, sortNames, type SortedNames } from '../core/stored-names.js';
import type { Consent, Settings, WithdrawalReport } from '../core/types.js';
import { lateStores, stores } from './stored/stores.js';
import { within } from './within.js';

/** What became of the names that were found, by those that are there now. */
const outcome = ({ remove, keep }: SortedNames, names: readonly string[]): WithdrawalReport => ({
  removed: remove.filter(({ name }) => !names.includes(name)),
  kept: keep,
  remaining: remove
    .filter(({ name }) => names.includes(name))
    .map((item) => ({ ...item, reason: 'written-back' })),
});

const join = (reports: readonly WithdrawalReport[]): WithdrawalReport => ({
  removed: reports.flatMap(({ removed }) => removed),
  kept: reports.flatMap(({ kept }) => kept),
  remaining: reports.flatMap(({ remaining }) => remaining),
});

/**
 * Removes at once the declared cookies and web storage keys of everything that the consent denies, on
 * the host, its parent domains and the paths above the page, and says what happened to each.
 */
export const sweepAtOnce = (settings: Settings, consent: Consent | null): WithdrawalReport =>
  join(
    stores.map(([kind, { names, remove }]) => {
      const sorted = sortNames(kind, names(), settings, consent, location.hostname);
      for (const { name } of sorted.remove) remove(name);
      return outcome(sorted, names());
    }),
  );

/**
 * Removes all that: then databases, caches and service workers as well. Kinds that nothing denied
 * declares are not even opened, and one that the browser lacks, blocks or never answers for is empty.
 */
export async function sweep(
  settings: Settings,
  consent: Consent | null,
): Promise<WithdrawalReport> {
  const atOnce = sweepAtOnce(settings, consent);
  const denied = deniedKinds(settings, consent, location.hostname);
  const late = lateStores
    .filter(([kind]) => denied.includes(kind))
    .map(async ([kind, { names, remove }]) => {
      const read = () => within(names, []);
      const sorted = sortNames(kind, await read(), settings, consent, location.hostname);
      await Promise.all(sorted.remove.map(({ name }) => within(() => remove(name), undefined)));
      return outcome(sorted, await read());
    });
  return join([atOnce, ...(await Promise.all(late))]);
}
