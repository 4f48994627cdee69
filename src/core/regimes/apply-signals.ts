import { isSold } from './regime-types.js';
import type { RegulatedCategory, ResolvedRegime } from './regime-types.js';

/** A decision that was stored earlier, as far as a signal minds it. */
export interface EarlierDecision {
  readonly choices: Readonly<Record<string, boolean>>;
  /** The services whose answer differs from their category's. */
  readonly services: Readonly<Record<string, boolean>>;
  /** Whether a signal was on when it was made: the visitor said yes knowing that it was honoured. */
  readonly hadSignal: boolean;
}

/** What the browser says on the visitor's behalf, and whom it concerns. */
export interface SignalInput {
  readonly regime: Pick<ResolvedRegime, 'regime' | 'gpc' | 'isDntHonoured' | 'isOptInOverSignal'>;
  readonly categories: readonly RegulatedCategory[];
  /** Global Privacy Control, from `isGpcOn()`. */
  readonly gpc: boolean;
  /** Do Not Track: `navigator.doNotTrack === '1'`. */
  readonly dnt: boolean;
  /** The decision that still stands; null while the visitor has not decided. */
  readonly previous: EarlierDecision | null;
}

/** What follows from the signals. They only ever deny. */
export interface SignalOutcome {
  /** Ids of the categories that are denied, with all their services, whatever else would grant them. */
  readonly denied: readonly string[];
  /** The signals that were honoured, as the receipt lists them. Empty: none, and nothing to show. */
  readonly applied: readonly ('gpc' | 'dnt')[];
  /** A signal stands against a yes of the visitor's own: to be said in the preference center. */
  readonly hasConflict: boolean;
  /**
   * It changes what was in force: store a decision with method `signal` and write one receipt. False
   * on every later page, and while an undecided visitor is still to be asked.
   */
  readonly isNews: boolean;
}

/**
 * Whether Global Privacy Control is on: `navigator.globalPrivacyControl` is true, or the page's server
 * received `Sec-GPC: 1`. Nothing else counts; where the two differ, it is on.
 */
export const isGpcOn = (property: unknown, header?: string | null): boolean =>
  property === true || !!header?.split(',').some((value) => value.trim() === '1');

/**
 * Decides, before any tag runs, what a signal denies: the categories whose data is sold, shared or used
 * for targeted advertising.
 *
 * A yes from before the signal loses to it: the signal is the visitor's newer word. A yes that was
 * given while the signal was on stands where `isOptInOverSignal`: under opt-in, because the visitor was
 * asked about this very site; under opt-out only if the site's rule says so. Without a signal nothing
 * is denied and nothing granted: a denial that a signal left in the stored decision stays one until the
 * visitor changes it.
 */
export function applySignals({
  regime,
  categories,
  gpc,
  dnt,
  previous,
}: SignalInput): SignalOutcome {
  const applied = [
    ...(gpc && regime.gpc !== 'ignored' ? (['gpc'] as const) : []),
    ...(dnt && regime.isDntHonoured ? (['dnt'] as const) : []),
  ];
  const concerned = applied[0] ? categories.filter(isSold) : [];
  const granted = concerned.filter(
    ({ id, services }) =>
      previous?.choices[id] || services?.some((service) => previous?.services[service.id]),
  );
  const kept = regime.isOptInOverSignal && previous?.hadSignal ? granted : [];
  const denied = concerned
    .filter((category) => !kept.includes(category))
    .map((category) => category.id);
  const isUndecided = !previous && regime.regime !== 'opt-in';
  return {
    denied,
    applied,
    hasConflict: !!granted[0],
    isNews: !!denied[0] && (isUndecided || granted.length > kept.length),
  };
}
