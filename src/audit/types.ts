import type { Config, StorageKind } from '../core/types.js';

/**
 * What a visitor has done: nothing yet, refused all, allowed all, or taken that back. Each is looked at on every
 * page of the site.
 */
export type Phase = 'before' | 'rejected' | 'accepted' | 'withdrawn';

/** Every phase, in the order in which they are looked at. */
export const phases: readonly Phase[] = ['before', 'rejected', 'accepted', 'withdrawn'];

/** How a request came about: an inserted script or a call is a `tag`, a picture of a third party a `pixel`. */
export type RequestKind = 'tag' | 'pixel' | 'beacon' | 'frame' | 'socket';

/** Requests of one page to one address, without the query, which may be personal. */
export interface SeenRequest {
  readonly kind: RequestKind;
  /** Lower case, without a port. */
  readonly host: string;
  /** Origin and path. */
  readonly address: string;
  /** How many there were. */
  readonly count: number;
  /** The answer's status; 0 where none came. Undefined: still under way. */
  readonly status?: number;
  /** The address on the site's own host that redirected there. */
  readonly through?: string;
  /** The service, an id of the catalogue, that its path is known by though the site itself serves it. */
  readonly tracker?: string;
  /** What Google Consent Mode told along: the parameter `gcs` (`G100`). */
  readonly googleState?: string;
}

/** Something that the browser stores. */
export interface SeenItem {
  readonly kind: StorageKind;
  readonly name: string;
  /** The host that keeps it, where that is not the site's own. */
  readonly domain?: string;
  /** How long a cookie has to live yet, in days; null until the browser is closed. */
  readonly days?: number | null;
}

/** A tag that waits for consent, as its markup says. */
export interface HeldTag {
  readonly category: string;
  readonly service?: string;
  readonly host: string;
}

/** One page, looked at in one phase. */
export interface Visit {
  readonly url: string;
  readonly phase: Phase;
  readonly requests: readonly SeenRequest[];
  /** What is stored once the page has come to rest, whoever stored it. */
  readonly items: readonly SeenItem[];
  readonly heldTags: readonly HeldTag[];
  /** Whether the page asks, again or still. */
  readonly isAsking: boolean;
  /** Whether something on the page leads back to the choice. */
  readonly hasWayBack: boolean;
  /** Why the page could not be looked at; all else is empty then. */
  readonly trouble?: string;
}

/** A button as it is drawn. */
export interface DrawnButton {
  readonly label: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  /** It has a background or border of its own, unlike a link. */
  readonly isFramed: boolean;
}

/** What the banner offers before anything is decided. */
export interface SeenBanner {
  /** Whose it is: an id of `consentProducts`, or `unknown`. */
  readonly product: string;
  readonly accept?: DrawnButton;
  /** In the banner itself. */
  readonly reject?: DrawnButton;
  /** Refusing was possible only behind another button. */
  readonly hasLaterReject: boolean;
  /** Names of the switches that are on, though they are a visitor's to set. */
  readonly preTicked: readonly string[];
}

/** What clicking came to. */
export type ClickOutcome =
  /** The banner has closed. */
  | 'done'
  /** There was nothing to click. */
  | 'nothing-found'
  /** It was clicked and the banner stands. */
  | 'no-effect';

/** All that the browser told of a site: what `findViolations` judges. */
export interface Recording {
  /** The address that was asked for. */
  readonly url: string;
  /** Undefined: the site's configuration is not known. */
  readonly config?: Config;
  /** Where the configuration was read. */
  readonly configSource?: string;
  /** Null: no page asks. */
  readonly banner: SeenBanner | null;
  readonly rejecting: ClickOutcome;
  readonly accepting: ClickOutcome;
  readonly withdrawing: ClickOutcome;
  /** Categories that the visitor's law lets run while nothing is decided. */
  readonly onBeforeChoice: readonly string[];
  readonly visits: readonly Visit[];
}

/** Something that should not be there. */
export interface Violation {
  /** What is wrong: `tag-before-choice`. docs/audit.md explains each. */
  readonly id: string;
  /** What was seen, and how to mend it. */
  readonly message: string;
  /** The host or name that it is about, or the label of a button. */
  readonly subject: string;
  /** The service that it belongs to, where that is known. */
  readonly service?: string;
  readonly phase: Phase;
  /** Every page where it was seen, the first one first. */
  readonly pages: readonly string[];
  /** Addresses and names that prove it. */
  readonly evidence: readonly string[];
}
