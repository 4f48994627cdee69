import type { ConsentActions } from './consent-actions.js';
import type { ConsentSource } from './create-consent-source.js';
import type { ConsentState } from './consent-state.js';

/** What `useConsent` gives: what is known of the decision, and what can be done about it. */
export interface UsedConsent extends ConsentState, ConsentActions {
  /** The nonce that the provider was given. */
  readonly nonce: string | undefined;
}

/** One state with the actions of its source. */
export const usedConsent = (
  { actions, nonce }: ConsentSource,
  state: ConsentState,
): UsedConsent => ({
  ...state,
  ...actions,
  nonce,
});

/** The source that was provided. @throws Error that says what to provide, and how */
export function provided(source: ConsentSource | null | undefined, how: string): ConsentSource {
  if (!source) throw new Error(`Assent: useConsent found nothing that provides it. ${how}`);
  return source;
}
