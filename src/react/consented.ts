import { createElement, Fragment } from 'react';
import type { FunctionComponent, ReactNode } from 'react';
import type { ConsentedProps as Requirement } from '../bindings/consented-props.js';
import { useConsent } from './use-consent.js';

export interface ConsentedProps extends Requirement {
  /** Stands there otherwise. @default nothing */
  readonly fallback?: ReactNode;
  readonly children?: ReactNode;
}

/** Draws its children while a category, or a service of it, is granted, and takes them away after that. */
export const Consented: FunctionComponent<ConsentedProps> = ({
  category,
  service,
  fallback,
  children,
}) => createElement(Fragment, null, useConsent().allows(category, service) ? children : fallback);
