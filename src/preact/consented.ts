import { createElement, Fragment } from 'preact';
import type { ComponentChildren, FunctionComponent } from 'preact';
import type { ConsentedProps as Requirement } from '../bindings/consented-props.js';
import { useConsent } from './use-consent.js';

export interface ConsentedProps extends Requirement {
  /** Stands there otherwise. @default nothing */
  readonly fallback?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** Draws its children while a category, or a service of it, is granted, and takes them away after that. */
export const Consented: FunctionComponent<ConsentedProps> = ({
  category,
  service,
  fallback,
  children,
}) => createElement(Fragment, null, useConsent().allows(category, service) ? children : fallback);
