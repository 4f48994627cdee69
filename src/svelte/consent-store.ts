import { getContext, onMount, setContext } from 'svelte';
import type { ConsentActions } from '../bindings/consent-actions.js';
import type { ConsentOptions } from '../bindings/consent-options.js';
import type { ConsentState } from '../bindings/consent-state.js';
import { createConsentSource, type ConsentSource } from '../bindings/create-consent-source.js';
import { provided } from '../bindings/used-consent.js';

/** A store by Svelte's contract, whose value is the state, with the actions of the handle. */
export interface ConsentStore extends ConsentActions {
  readonly subscribe: (run: (state: ConsentState) => void) => () => void;
  /** The nonce that `provideConsent` was given. */
  readonly nonce: string | undefined;
}

const key = Symbol('assent');

const storeOf = ({ $state, actions, nonce }: ConsentSource): ConsentStore => ({
  ...actions,
  nonce,
  subscribe: (run) => $state.subscribe((state) => run(state)),
});

/**
 * Makes the store of an app, in the component that is around all others, and lets them ask `useConsent`.
 * Starts Assent when that is mounted, where there is a configuration, and stops it when it is taken away.
 */
export function provideConsent(options: ConsentOptions): ConsentStore {
  const source = createConsentSource(options);
  setContext(key, source);
  onMount(() => source.start());
  return storeOf(source);
}

/**
 * The store that a component above has provided: `$consent.allows('marketing')`.
 * @throws Error where none has
 */
export const useConsent = (): ConsentStore =>
  storeOf(provided(getContext<ConsentSource>(key), 'Call provideConsent in the layout.'));
