import { computed, inject, onMounted, onUnmounted, shallowRef, type ComputedRef } from 'vue';
import type { ConsentActions } from '../bindings/consent-actions.js';
import type { ConsentState } from '../bindings/consent-state.js';
import { provided } from '../bindings/used-consent.js';
import { sourceKey } from './consent-plugin.js';

/** What `useConsent` gives: what is known of the decision, as refs, and what can be done about it. */
export type UsedConsent = ConsentActions & {
  readonly [Name in Exclude<keyof ConsentState, 'allows'>]: ComputedRef<ConsentState[Name]>;
} & {
  /** As in the handle; what calls it while it draws, draws again after every change. */
  readonly allows: ConsentState['allows'];
  /** The nonce that the plugin was given. */
  readonly nonce: string | undefined;
};

/**
 * The visitor's decision, and the actions of the handle. While a server draws, and until the component is
 * mounted, it is the plugin's `initial`.
 * @throws Error where the app has no `consentPlugin`
 */
export function useConsent(): UsedConsent {
  const source = provided(inject(sourceKey, null), 'Write app.use(consentPlugin, { config }).');
  const state = shallowRef(source.initial);
  let stop: (() => void) | undefined;
  onMounted(() => {
    stop = source.$state.subscribe((now) => {
      state.value = now;
    });
  });
  onUnmounted(() => stop?.());
  return {
    ...source.actions,
    nonce: source.nonce,
    consent: computed(() => state.value.consent),
    isDecided: computed(() => state.value.isDecided),
    choices: computed(() => state.value.choices),
    services: computed(() => state.value.services),
    view: computed(() => state.value.view),
    allows: (category, service) => state.value.allows(category, service),
  };
}
