import type { RemainingItem, StoredItem, WithdrawalReport } from './types.js';

/** A report that says that nothing was there. */
export const EMPTY_REPORT: WithdrawalReport = { removed: [], kept: [], remaining: [] };

/** Whether a report has nothing to say. */
export const isEmpty = ({ removed, kept, remaining }: WithdrawalReport): boolean =>
  !removed[0] && !kept[0] && !remaining[0];

/** Some vendors never write the same name twice. */
const LONGEST = 200;

type Item = StoredItem & Pick<RemainingItem, 'domain'>;

const isIn = (items: readonly Item[], { kind, name, domain }: Item): boolean =>
  items.some((item) => item.kind === kind && item.name === name && item.domain === domain);

const unique = <Some extends Item>(items: readonly Some[]): readonly Some[] =>
  items.filter((item, index) => !isIn(items.slice(0, index), item));

/**
 * What stands after two clean-ups, each name once: all that either removed, but for what the later one
 * found there again, and what remains and is kept by the later one. What no script removes
 * (`http-only`, `third-party`) remains from the first to the last.
 */
export function mergeReports(before: WithdrawalReport, after: WithdrawalReport): WithdrawalReport {
  const isBack = ({ reason }: RemainingItem) => reason === 'written-back';
  const back = after.remaining.filter(isBack);
  const removed = unique([...before.removed, ...after.removed]).filter((item) => !isIn(back, item));
  const hidden = [...before.remaining, ...after.remaining].filter((item) => !isBack(item));
  // What a script has removed was not hidden from it, whatever the declaration says.
  const unreachable = unique(hidden).filter((item) => !isIn(removed, item));
  return {
    removed: removed.slice(0, LONGEST),
    kept: after.kept,
    remaining: [...back, ...unreachable],
  };
}
