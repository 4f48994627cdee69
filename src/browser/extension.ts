import type { ConsentStore } from '../core/consent-store.js';
import type { Config, Consent, Settings } from '../core/types.js';

/** What the start hands to a part that has a say before the first held tag runs. */
export interface ExtensionContext extends Pick<ConsentStore, '$consent' | 'adopt' | 'decide'> {
  /** As the site wrote it, where it did. */
  readonly config: Config | undefined;
  /** The law completes it in place; nobody has decided or released anything by it before. */
  readonly settings: Settings;
  /** What the cookie holds. The law takes it over (`adopt`), or does not; for all others it has been. */
  readonly stored: Consent | null;
  /** The browser sends Global Privacy Control. */
  readonly gpc: boolean;
  /** Aborted when Assent is stopped. */
  readonly signal: AbortSignal;
  /** Gives the last word on every decision from now on. */
  refine(by: (consent: Consent) => Consent): void;
}

/** A part that is fetched only where the configuration or the visitor's signals need it. */
export interface Extension {
  /** Resolves when tags may run; what it rejects with is reported, and everything undecided stays off. */
  open(context: ExtensionContext): Promise<void>;
}
