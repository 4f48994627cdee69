/** What a vendor has been told, as it understands it: one answer per signal. */
export type VendorState = Readonly<Record<string, boolean>>;

/** A vendor on the page, by what it documents: it starts as a careful site would set it up. */
export interface Vendor {
  /** The integration's id. */
  readonly id: string;
  /** What each of its signals needs where the site says nothing. */
  readonly signals: Readonly<Record<string, string | readonly string[]>>;
  /** Its snippet or script runs: it becomes a global of the page. */
  arrive(): void;
  /** A new page: all is gone but what the vendor keeps in the browser. */
  leave(): void;
  /** What it would do now; undefined while it is not there. */
  state(): VendorState | undefined | Promise<VendorState | undefined>;
}

/** Keeps what a vendor was told, in order. */
export type Heard = (words: readonly unknown[]) => void;

/** The page's globals, where vendors are. */
export const page = window as unknown as Record<string, unknown>;
