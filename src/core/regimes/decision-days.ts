import type { RegimeFacts } from './regime-types.js';

/**
 * For how many days a decision stands, 1 to 390. `isRefusal`: it denies every category that can be denied. A
 * refusal stands at least as long as its visitor must not be asked again; under opt-out every
 * decision does, since each may hold an opt-out, and a lapsed opt-out would turn things on.
 */
export const decisionDays = (
  { regime, expiryDays, reAskDays }: Pick<RegimeFacts, 'regime' | 'expiryDays' | 'reAskDays'>,
  isRefusal: boolean,
): number => (regime === 'opt-in' && !isRefusal ? expiryDays : Math.max(expiryDays, reAskDays));
