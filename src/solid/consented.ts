import { createMemo, type JSX, type ParentComponent } from 'solid-js';
import type { ConsentedProps as Requirement } from '../bindings/consented-props.js';
import { useConsent } from './use-consent.js';

export interface ConsentedProps extends Requirement {
  /** Stands there otherwise. @default nothing */
  readonly fallback?: JSX.Element;
}

/** Draws its children while a category, or a service of it, is granted, and takes them away after that. */
export const Consented: ParentComponent<ConsentedProps> = (props) => {
  const consent = useConsent();
  // What is granted already is not made anew by another change.
  const isGranted = createMemo(() => consent.allows(props.category, props.service));
  return createMemo(() =>
    isGranted() ? props.children : props.fallback,
  ) as unknown as JSX.Element;
};
