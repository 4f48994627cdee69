import type { IntegrationOptions } from './integration.js';

/** For vendors that a site may import, instead of finding them on the page. */
export interface ClientOptions<Signal extends string> extends IntegrationOptions<Signal> {
  /** The vendor's own object, where it is not a global of the page; undefined until it is loaded. */
  readonly client?: () => unknown;
}
