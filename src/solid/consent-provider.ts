import { createComponent, createContext, onCleanup, onMount } from 'solid-js';
import type { ParentComponent } from 'solid-js';
import type { ConsentOptions } from '../bindings/consent-options.js';
import { createConsentSource, type ConsentSource } from '../bindings/create-consent-source.js';

export const SourceContext = createContext<ConsentSource>();

/**
 * Lets everything below it ask `useConsent`. Starts Assent when it is mounted, where it has a
 * configuration, and stops it when it is taken away. Its options are read once.
 */
export const ConsentProvider: ParentComponent<ConsentOptions> = (props) => {
  const source = createConsentSource(props);
  onMount(() => onCleanup(source.start()));
  return createComponent(SourceContext.Provider, {
    value: source,
    get children() {
      return props.children;
    },
  });
};
