import type { ConsentStore } from '../core/consent-store.js';
import type { InterfaceContext } from '../core/interface-types.js';
import type { Config, Consent } from '../core/types.js';
import type { Outbox } from './outbox.js';
import type { Parts } from './parts.js';

/** What the start shares with the parts that a page fetches; each names what it takes of it. */
export interface PageContext
  extends
    Omit<InterfaceContext, 'language' | 'locale' | keyof ConsentStore | keyof Parts>,
    ConsentStore,
    Parts {
  /** As the site wrote it, where it did. */
  readonly config: Config | undefined;
  readonly outbox: Outbox;
  /** The language of the texts that are, or would be, shown. */
  language: string;
  /** Aborted when Assent is stopped. */
  readonly signal: AbortSignal;
  /** False where the browser keeps no cookies, or nobody knows yet: the decision holds for this page. */
  isStored: boolean;
  /** Has the last word on each decision: the law puts its own here. */
  refine: (consent: Consent) => Consent;
  /** Stops everything: what is undecided stays off. */
  stop(): void;
}
