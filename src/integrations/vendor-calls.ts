import type { Page } from './integration.js';

type Call = (...values: readonly unknown[]) => unknown;

/** The page that this runs in. */
export const thisPage = (): Page => globalThis as unknown as Page;

/**
 * A vendor's method, ready to be called. Undefined where the vendor is not there, or where an element
 * of the page bears its name.
 */
export function methodOf(owner: unknown, name: string): Call | undefined {
  const found = (owner as Page | null | undefined)?.[name];
  return typeof found === 'function' ? (found.bind(owner) as Call) : undefined;
}

/** Calls a vendor's method, or is false where there is none. */
export function call(owner: unknown, name: string, ...values: readonly unknown[]): void | false {
  const method = methodOf(owner, name);
  if (!method) return false;
  method(...values);
}

/** Adds to the queue that the vendor documents: an array until its script takes it over. */
export const push = (page: Page, name: string, ...values: readonly unknown[]): void | false =>
  call((page[name] ??= []), 'push', ...values);

/** `granted` or `denied`, as Google and Microsoft write it. */
export const word = (isGranted: boolean): 'granted' | 'denied' =>
  isGranted ? 'granted' : 'denied';
