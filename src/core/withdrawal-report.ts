import { allows } from './choices.js';
import type { Change, Settings, StoredItem, WithdrawalReport } from './types.js';

/** A report that says that nothing was there. */
export const EMPTY_REPORT: WithdrawalReport = { removed: [], kept: [], remaining: [] };

/** Whether a report has nothing to say. */
export const isEmpty = ({ removed, kept, remaining }: WithdrawalReport): boolean =>
  !removed[0] && !kept[0] && !remaining[0];

const isSame = (a: StoredItem, b: StoredItem): boolean => a.kind === b.kind && a.name === b.name;

const isIn = (items: readonly StoredItem[], item: StoredItem): boolean =>
  items.some((other) => isSame(other, item));

/**
 * What stands after two clean-ups, each name once: all that either removed, but for what the later one
 * found there again, and what remains and is kept by the later one. What no script removes
 * (`http-only`, `third-party`) remains from the first to the last.
 */
export function mergeReports(before: WithdrawalReport, after: WithdrawalReport): WithdrawalReport {
  const unreachable = [...before.remaining, ...after.remaining].filter(
    (item, index, all) =>
      item.reason !== 'written-back' &&
      all.findIndex((other) => isSame(other, item) && other.domain === item.domain) === index,
  );
  const back = after.remaining.filter(({ reason }) => reason === 'written-back');
  const removed = [...before.removed, ...after.removed].filter(
    (item, index, all) =>
      !isIn(back, item) && all.findIndex((other) => isSame(other, item)) === index,
  );
  return { removed, kept: after.kept, remaining: [...back, ...unreachable] };
}

/** Whether a change takes back what was granted: a category, or a service. */
export const isWithdrawal = (
  settings: Settings,
  { previous, consent }: Pick<Change, 'previous' | 'consent'>,
): boolean =>
  settings.categories.some(({ id, services }) =>
    [null, ...services.map((service) => service.id)].some(
      (service) =>
        allows(settings, previous, id, service) && !allows(settings, consent, id, service),
    ),
  );
