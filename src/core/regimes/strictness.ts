import type { Regime } from '../types.js';

/** How much a regime asks of a site: the higher, the stricter. */
export const strictness: Readonly<Record<Regime, number>> = {
  'opt-in': 2,
  'opt-out': 1,
  'notice-only': 0,
};
