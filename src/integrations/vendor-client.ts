import type { IntegrationOptions } from './integration.js';

/** For vendors that a site may import, instead of finding them on the page. */
export interface ClientOptions<Signal extends string> extends IntegrationOptions<Signal> {
  /** The vendor's own object, where it is not a global of the page; undefined until it is initialised. */
  readonly client?: () => unknown;
}

/**
 * For the start: opts out where an earlier visit had opted in, which the vendor remembers. False while
 * there is no answer: the vendor's snippet, which only queues, has none.
 */
export function undoOptIn(hasOptedIn: unknown, optOut: () => void | false): void | false {
  if (hasOptedIn === true) return optOut();
  return hasOptedIn === undefined ? false : undefined;
}
