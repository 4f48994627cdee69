/** A choice that a visitor made in another product's banner, in that product's own names. */
export interface StoredChoice {
  /** Its answers by category, or by service where it asks for services only. */
  readonly answers: Readonly<Record<string, boolean>>;
  /** Its answers by service. */
  readonly services?: Readonly<Record<string, boolean>>;
  /** By category, the services that are granted in it; what a category does not list is denied. */
  readonly serviceLists?: Readonly<Record<string, readonly string[]>>;
  /** Only what was granted is written: what is missing was refused, or never asked. */
  readonly isYesOnly?: boolean;
  /** Epoch milliseconds; undefined where the product does not keep it. */
  readonly decidedAt?: number;
  /** Epoch milliseconds; undefined where the product does not keep it. */
  readonly expiresAt?: number;
  /** Of the product's configuration, where it has revisions. */
  readonly revision?: number;
}

/** What is known of one product's storage. */
export interface ChoiceReader {
  /** The names of its cookies, which are its keys in `localStorage` too; the newest version's first. */
  readonly names: readonly string[];
  /** Another cookie that says whether, and when, the visitor decided. */
  readonly beside?: string;
  /**
   * Reads the stored text, as the cookie has it. Undefined for what is no decision of the visitor's:
   * malformed, undecided, implied, set by a signal. Never throws.
   */
  read(text: string, beside?: string): StoredChoice | undefined;
}
