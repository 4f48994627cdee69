import { useContext, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { provided, usedConsent, type UsedConsent } from '../bindings/used-consent.js';
import { SourceContext } from './consent-provider.js';

/**
 * The visitor's decision, and the actions of the handle; draws again after every change. While a server
 * draws, and while the page takes that over, it is the provider's `initial`.
 * @throws Error where there is no `<ConsentProvider>` above
 */
export function useConsent(): UsedConsent {
  const source = provided(useContext(SourceContext), 'Put a <ConsentProvider> around the app.');
  const [state, setState] = useState(source.initial);
  // What is drawn first is never painted where it is not so any more.
  useLayoutEffect(() => source.$state.subscribe(setState), [source]);
  return useMemo(() => usedConsent(source, state), [source, state]);
}
