import type { Consent, Settings } from '../core/types.js';

/** What a signal needs: the id of a category or service, or several, which must then all be granted. */
export type Needs = string | readonly string[];

/** The page's globals, `window` in a browser: where vendors are found. */
export type Page = Record<string, unknown>;

/** What every integration can be told by the site. */
export interface IntegrationOptions<Signal extends string> {
  /**
   * What each of the vendor's signals needs. Several ids mean all of them; an id that is not configured
   * is never granted. Signals that are not named keep their default.
   */
  readonly signals?: Partial<Readonly<Record<Signal, Needs>>>;
}

/**
 * Tells one vendor what the visitor decided, by the vendor's own documented calls. Making it does
 * nothing. What throws or rejects is the caller's to report.
 */
export interface Integration {
  /** The name of its file, and in the catalogue of services where it has an entry there. */
  readonly id: string;
  /**
   * What a withdrawal comes to: `told`, in the same task; `reload`: the vendor cannot be told, only a
   * page without its tag is rid of it (`clear.reload: "when-needed"`).
   */
  readonly withdrawal: 'told' | 'reload';
  /** Tells the vendor that nothing is granted, to be called before its tags run, on every page. */
  start(): void;
  /**
   * Tells the decision; null is undecided. Says each thing once however often it is called, so call it
   * after `start()`, on each decision, and whenever a tag has run: the vendor may have arrived with it.
   * @returns a promise where the vendor answers later; it rejects with the vendor's error
   */
  update(
    consent: Consent | null,
    settings: Pick<Settings, 'categories'>,
  ): Promise<unknown> | undefined;
  /** Says no more. What was told last stands. */
  stop(): void;
}
