import type { Assent, Config, Consent } from '../core/types.js';

/** What every binding is made of. */
export interface ConsentOptions {
  /**
   * Starts Assent with this configuration when the page has been drawn, and stops it with what draws.
   * On a server it says which categories there are. @default Assent's script tag is on the page
   */
  readonly config?: Config;
  /** Assent as the site has started it with `createConsent`; a binding does not stop it. */
  readonly assent?: Assent;
  /**
   * The decision of the request, by `parseConsent` of `assent/server`. Give server and page the same:
   * both draw it first, so that nothing differs. @default nobody has decided
   */
  readonly initial?: Consent | null;
  /** The nonce of the page's policy, which `useConsent` hands on to the tags that it lets through. */
  readonly nonce?: string;
}
