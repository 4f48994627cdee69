import type { Category, Consent, Regime } from '../types.js';
import { decisionDays } from './decision-days.js';
import type { RegimeFacts } from './regime-types.js';

const DAY = 864e5;
/** After how many days of its life a decision is renewed: not with every page. */
const RENEWAL = 30;

type Facts = Pick<RegimeFacts, 'regime' | 'expiryDays' | 'reAskDays'>;

/**
 * When a decision ends that begins at `from`, in epoch milliseconds; RFC 3339. `maximum` is the site's own
 * limit in days, where it set one: a refusal may stand longer, so that nobody is asked again too soon.
 */
export function decisionEnd(
  facts: Facts,
  maximum: number | undefined,
  categories: readonly Category[],
  { choices, services }: Consent,
  from: number,
): string {
  const answers = categories.map(({ id, required }) => !required && choices[id]);
  const isRefusal = ![...answers, ...Object.values(services)].includes(true);
  const expiryDays = Math.min(facts.expiryDays, maximum ?? 390);
  const days = decisionDays({ ...facts, expiryDays }, isRefusal);
  // A rule that is no number would make no date, in the middle of a visitor's click.
  return new Date(from + (Math.min(days, 390) || 1) * DAY).toISOString();
}

/**
 * Whether a decision is to be renewed under today's regime, so that it would end at `to` (RFC 3339). Where
 * visitors are not asked, a decision may hold an opt-out, and that has no end in law.
 */
export const isRenewalDue = (today: Regime, { regime, expiresAt }: Consent, to: string): boolean =>
  ![today, regime].includes('opt-in') && Date.parse(to) - Date.parse(expiresAt) > RENEWAL * DAY;
