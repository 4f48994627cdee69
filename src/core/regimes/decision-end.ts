import { decisionDays } from './decision-days.js';
import type { RegimeFacts } from './regime-types.js';

const DAY = 864e5;
/** After how many days of its life a decision under opt-out is renewed: not with every page. */
const RENEWAL = 30;

type Facts = Pick<RegimeFacts, 'regime' | 'expiryDays' | 'reAskDays'>;

/**
 * When a decision ends that begins at `from`, in epoch milliseconds; RFC 3339. `maximum` is the site's own
 * limit in days, where it set one: a refusal may stand longer, so that nobody is asked again too soon.
 */
export function decisionEnd(
  facts: Facts,
  maximum: number,
  isRefusal: boolean,
  from: number,
): string {
  const expiryDays = Math.min(facts.expiryDays, maximum);
  const days = decisionDays({ ...facts, expiryDays }, isRefusal);
  // A rule that is no number would make no date, in the middle of a visitor's click.
  return new Date(from + Math.min(Math.max(days, 1) || 1, 390) * DAY).toISOString();
}

/** Whether a decision is to be renewed whose end would move from one time to another (RFC 3339). */
export const isRenewalDue = (from: string, to: string): boolean =>
  Date.parse(to) - Date.parse(from) > RENEWAL * DAY;
