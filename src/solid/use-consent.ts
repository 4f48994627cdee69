import { createSignal, onCleanup, onMount, useContext } from 'solid-js';
import { provided, type UsedConsent } from '../bindings/used-consent.js';
import { SourceContext } from './consent-provider.js';

/**
 * The visitor's decision, and the actions of the handle. Its properties are signals: read them where they
 * are needed, and do not take it apart. While a server draws, and until the component is mounted, it is
 * the provider's `initial`.
 * @throws Error where there is no `<ConsentProvider>` above
 */
export function useConsent(): UsedConsent {
  const source = provided(useContext(SourceContext), 'Put a <ConsentProvider> around the app.');
  const [state, setState] = createSignal(source.initial);
  onMount(() => onCleanup(source.$state.subscribe((now) => void setState(now))));
  return {
    ...source.actions,
    nonce: source.nonce,
    get consent() {
      return state().consent;
    },
    get isDecided() {
      return state().isDecided;
    },
    get choices() {
      return state().choices;
    },
    get services() {
      return state().services;
    },
    get view() {
      return state().view;
    },
    allows: (category, service) => state().allows(category, service),
  };
}
