import type { PageContext } from './page-context.js';

/**
 * What a part that has a say before the first held tag runs takes of the page. The law completes the
 * `settings` in place: nobody has decided or released anything by them before.
 */
export type ExtensionContext = Pick<
  PageContext,
  | '$consent'
  | 'adopt'
  | 'config'
  | 'decide'
  | 'gpc'
  | 'language'
  | 'outbox'
  | 'refine'
  | 'settings'
  | 'signal'
>;

/** A part that is fetched only where the configuration or the visitor's signals need it. */
export interface Extension {
  /** Resolves when tags may run; what it rejects with is reported, and everything undecided stays off. */
  open(context: ExtensionContext): Promise<void>;
}
