import type { Regime } from '../types.js';

/** How much a regime asks of a site: the higher, the stricter. */
export const strictness: Readonly<Record<Regime, number>> = {
  'opt-in': 2,
  'opt-out': 1,
  'notice-only': 0,
};

/** The regimes that ask for less than this one. */
export const regimesBelow = (regime: Regime): readonly Regime[] =>
  (Object.keys(strictness) as Regime[]).filter((other) => strictness[other] < strictness[regime]);
