import { createContext, createElement, useEffect, useState } from 'react';
import type { FunctionComponent, ReactNode } from 'react';
import type { ConsentOptions } from '../bindings/consent-options.js';
import { createConsentSource, type ConsentSource } from '../bindings/create-consent-source.js';

export interface ConsentProviderProps extends ConsentOptions {
  readonly children?: ReactNode;
}

export const SourceContext = createContext<ConsentSource | null>(null);

/**
 * Lets everything below it ask `useConsent`. Starts Assent when it is mounted, where it has a
 * configuration, and stops it when it is taken away. Its options are read once.
 */
export const ConsentProvider: FunctionComponent<ConsentProviderProps> = ({
  children,
  ...options
}) => {
  const [source] = useState(() => createConsentSource(options));
  useEffect(() => source.start(), [source]);
  return createElement(SourceContext.Provider, { value: source }, children);
};
