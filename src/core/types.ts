import type { ReadableAtom } from 'nanostores';
import type { Notice } from './notice.js';
import type { Receipt } from './receipt-types.js';
import type { Audience, Law, RegimeRules } from './regimes/regime-types.js';
import type { TakeoverSource } from './takeover/takeover-sources.js';
import type { Texts } from './texts.js';

export type { Audience, Law, Notice, Receipt, RegimeRules, TakeoverSource, Texts };

/**
 * The law that a visitor's decision is taken under: `opt-in` asks first, `opt-out` lets run until it is
 * refused, `notice-only` tells.
 */
export type Regime = 'opt-in' | 'opt-out' | 'notice-only';

/** What the visitor did: the consent's `method`. */
export type Method =
  | 'accept-all'
  | 'reject-all'
  | 'save-choices'
  | 'placeholder'
  | 'signal'
  | 'api';

/** Where the visitor did it: the receipt's `surface`. */
export type Surface = 'banner' | 'preferences' | 'placeholder' | 'api' | 'none';

/** Which part of the interface is shown. */
export type View = 'none' | 'banner' | 'preferences';

/** A cookie that a service sets, as the declaration shows it and as a withdrawal removes it. */
export interface CookieDeclaration {
  /** The cookie's name; `*` stands for any characters (`_ga_*`), `/^_ga/` is a regular expression. */
  readonly name: string;
  /** What it is for, in the visitor's words. */
  readonly purpose?: string;
  /** How long it stays, in the visitor's words: `13 months`. */
  readonly retention?: string;
  /** A server sets it where no script can see it: a withdrawal can only say that it stays. @default false */
  readonly httpOnly?: boolean;
  /** The third party's host that keeps it, where that is not this site: `youtube.com`. */
  readonly domain?: string;
}

/** A third party (or a part of the site) that a visitor can allow on its own. */
export interface ServiceConfig {
  /** Letters, digits, `-` and `_`, at most 32; unique over all categories. */
  readonly id: string;
  /** @default the id */
  readonly name?: string;
  /** Who runs it: `Google`. */
  readonly provider?: string;
  /** What it does on this site, in the visitor's words. */
  readonly purpose?: string;
  /** Where the provider explains itself. */
  readonly policy?: string;
  /** Why it cannot be refused, where its category is required: the visitor's words. */
  readonly reason?: string;
  /** The cookies it sets; a withdrawal removes them. */
  readonly cookies?: readonly CookieDeclaration[];
  /**
   * What else it stores, by kind: `local:ga:*`, `session:cart`, `indexeddb:events`, `cache:tiles-*`,
   * `worker:/push-worker.js` (by path). Names as in `cookies`. A withdrawal removes it.
   */
  readonly storage?: readonly string[];
  /** The hosts it is loaded from, without ports; subdomains belong to them: `www.googletagmanager.com`. */
  readonly hosts?: readonly string[];
  /** It stops by itself when it is told so by a signal or event: no reload for it. @default false */
  readonly stops?: boolean;
}

/** A purpose that a visitor grants or denies. */
export interface CategoryConfig {
  /** Letters, digits, `-` and `_`, at most 32. */
  readonly id: string;
  /** Always on and not to be refused. @default true for `necessary`, false for all others */
  readonly required?: boolean;
  /** Its name in the interface. @default Assent's text for the four built-in ids, else the id */
  readonly title?: string;
  /** One or two sentences that say what it means. @default Assent's text for the built-in ids */
  readonly description?: string;
  /** Why it cannot be refused, where it is required: the visitor's words. */
  readonly reason?: string;
  /**
   * Its data is sold, shared or used for targeted advertising: what a privacy signal and *Do not sell or
   * share* deny. @default true for `marketing`, false for all others
   */
  readonly sells?: boolean;
  /** Its data is sensitive: health, belief, exact location, children. @default false */
  readonly sensitive?: boolean;
  /** The catalogue's by its name, `ga4` (docs/services.md), or described here. */
  readonly services?: readonly (ServiceConfig | string)[];
}

/** Where a choice is taken over from, and what its names mean here. */
export interface Takeover {
  /** The product that asked before. */
  readonly from: TakeoverSource;
  /** Its cookie's name, or its key in `localStorage`, where the site changed it. @default the product's own */
  readonly name?: string;
  /**
   * Its categories, or its services where it asks for services only, and the categories here that each
   * stands for: `{ "ads": "marketing" }`. Where several stand for one, all of them must be granted. @default
   * the same names, and the usual ones: `statistics` is `analytics`
   */
  readonly categories?: Readonly<Record<string, string | readonly string[]>>;
  /** Its services, and the services here that each stands for. @default the same names */
  readonly services?: Readonly<Record<string, string | readonly string[]>>;
  /** The revision of its configuration that counts, where it keeps one. @default any */
  readonly revision?: number;
  /** Removes its cookie and its key in `localStorage`, once the choice is taken over. @default false */
  readonly remove?: boolean;
}

/** Colours of the interface, as CSS writes them: `#123456`, `rgb(…)`, `oklch(…)`. */
export interface Colors {
  /** Beneath everything. */
  readonly surface?: string;
  readonly text?: string;
  /** Words of less weight: links, notes. */
  readonly muted?: string;
  /** Around the interface and its parts. */
  readonly border?: string;
  /** Fills the buttons that decide, accept and reject alike. */
  readonly accent?: string;
  /** The words on them. */
  readonly onAccent?: string;
  /** The ring around what has the focus. */
  readonly focus?: string;
}

/** Everything that a site can configure: plain JSON, described by `assent/config.schema.json`. */
export interface Config {
  /** Raise it to ask every visitor again. A whole number from 1. @default 1 */
  readonly revision?: number;
  /** Who is responsible for the data; named in the interface and in the notice. */
  readonly controller?: { readonly name?: string; readonly contact?: string };
  /** Pages that the interface links to. */
  readonly links?: { readonly privacyPolicy?: string; readonly cookiePolicy?: string };
  /** @default necessary, functional, analytics, marketing; without services */
  readonly categories?: readonly CategoryConfig[];
  /** Where receipts go. Without an endpoint they stay in the visitor's browser. */
  readonly receipts?: { readonly endpoint?: string };
  readonly cookie?: {
    /** @default "assent" */
    readonly name?: string;
    /** Share the choice with subdomains: `example.com`. @default the page's host only */
    readonly domain?: string | null;
    /** @default "/" */
    readonly path?: string;
    /** How long a decision stands, in days, 1 to 390. @default 182 */
    readonly days?: number;
  };
  /**
   * Which visitors get opt-in, opt-out or notice-only: Assent's presets, and the site's rules before them,
   * by place; `{}` means the presets alone (docs/regimes.md). @default every visitor is asked first
   */
  readonly regimes?: RegimeRules;
  /** How the page learns where its visitor is. Nothing is asked of anybody but the site's own server. */
  readonly place?: {
    /**
     * ISO 3166-1, two letters, where the page knows it: `US`.
     * @pattern ^([A-Za-z][A-Za-z0-9])?$
     */
    readonly country?: string;
    /**
     * ISO 3166-2, with or without its country: `CA` or `US-CA`.
     * @pattern ^(([A-Za-z]{2}-)?[A-Za-z0-9]{1,3})?$
     */
    readonly region?: string;
    /** An address that answers `{ "country": "US", "region": "CA" }`. */
    readonly endpoint?: string;
    /** Guess the country from the browser's time zone, if nothing else says. @default false */
    readonly timeZone?: boolean;
  };
  /** What the site knows of its visitor's age. @default an adult, or nobody knows */
  readonly audience?: Audience;
  /**
   * Other products whose stored choice is taken over, once, where it answers for every category and is not
   * older than a decision may be (docs/moving.md): `["klaro"]`. The first one that does counts. It is stored
   * and gets its receipt as `api`, as nobody clicked here. @default none
   */
  readonly takeover?: readonly (TakeoverSource | Takeover)[];
  /** Consent signals of third parties. */
  readonly signals?: {
    /** Google Consent Mode v2. @default true */
    readonly google?: boolean;
    /** Microsoft UET and Clarity, as `integrations` named `microsoft-uet` and `clarity`. @default false */
    readonly microsoft?: boolean;
  };
  /**
   * Vendors that are told what the visitor decided (docs/integrations.md), by id: `true`, or an object of
   * options. Each is a file of its own, fetched before any held tag runs.
   */
  readonly integrations?: Readonly<Record<string, boolean | Readonly<Record<string, unknown>>>>;
  /** A BCP 47 tag, or `auto`: the page's `lang`, then the browser's languages. @default "auto" */
  readonly language?: string;
  readonly ui?: {
    /**
     * `bar` spans the window; `box` is a card that floats in the middle of its edge; `corner` a narrow
     * card in a corner; `modal` a dialog in the middle, which asks before the page can be used.
     * @default "bar"
     */
    readonly layout?: 'bar' | 'box' | 'corner' | 'modal';
    /** Which edge a bar or box is at, and which corner a card. @default "bottom"; a card's "bottom-end" */
    readonly position?: 'bottom' | 'top' | 'bottom-start' | 'bottom-end' | 'top-start' | 'top-end';
    /**
     * `auto` follows the visitor's `prefers-color-scheme` and `prefers-contrast`; `contrast` is black and
     * white, light or dark as the visitor prefers. @default "auto"
     */
    readonly theme?: 'auto' | 'light' | 'dark' | 'contrast';
    /**
     * Colours of the site's own, for light and for dark surroundings. What is too faint to read, or would
     * make refusing look less than accepting, is refused with a message and Assent's own are used.
     */
    readonly colors?: { readonly light?: Colors; readonly dark?: Colors };
    /** The preference center: a dialog in the middle, or a drawer at the page's end side. @default "dialog" */
    readonly preferences?: 'dialog' | 'drawer';
    /** Draw into an open shadow root instead of the page's own tree. @default false */
    readonly isolate?: boolean;
    /** A floating button that opens the preference center. @default false */
    readonly trigger?: boolean;
    /** The corner that it floats in. @default "bottom-start" */
    readonly triggerPosition?: 'bottom-start' | 'bottom-end' | 'top-start' | 'top-end';
  };
  /** Words of the interface, by key, that replace Assent's in every language. */
  readonly texts?: Partial<Texts>;
  /** What a withdrawal leaves alone. */
  readonly clear?: {
    /** Names of cookies and other stored items that are never deleted; `*` and `/regex/` as above. */
    readonly keep?: readonly string[];
    /**
     * `when-needed` loads the page anew after a withdrawal while a denied tag runs that does not stop
     * by itself (see `stops`). @default "never"
     */
    readonly reload?: 'never' | 'when-needed';
  };
  /**
   * What `assent-guard.js`, where a page loads it, holds without markup: tags and cookies of all
   * services, of those that are listed by id, or of none. @default true
   */
  readonly guard?: boolean | readonly string[];
}

/** A service with its defaults filled in. */
export interface Service extends ServiceConfig {
  readonly name: string;
  readonly category: string;
  readonly cookies: readonly CookieDeclaration[];
  readonly storage: readonly string[];
}

/** A category with its defaults filled in. */
export interface Category extends CategoryConfig {
  readonly required: boolean;
  readonly services: readonly Service[];
  /** It runs until it is refused, as the visitor's law allows: its answer while undecided is yes. */
  readonly isOn?: boolean;
}

/**
 * The configuration with the defaults that a decision needs; the interface knows its own. Where regimes
 * are configured, categories and `law` are what they are for this visitor before anything is decided.
 */
export interface Settings extends Config {
  readonly revision: number;
  readonly categories: readonly Category[];
  readonly cookie: {
    readonly name: string;
    readonly domain?: string | null;
    readonly path: string;
    readonly days: number;
  };
  readonly language: string;
  /** The law of the visitor's place; undefined where no regimes are configured, or none were needed. */
  readonly law?: Law;
}

/** A visitor's decision. */
export interface Consent {
  /** Random UUID v4, per browser and site; it stays the same from decision to decision. */
  readonly id: string;
  /** Every configured category; required ones are always true. */
  readonly choices: Readonly<Record<string, boolean>>;
  /** Only the services whose answer differs from their category's. */
  readonly services: Readonly<Record<string, boolean>>;
  /** RFC 3339, UTC. */
  readonly decidedAt: string;
  /** RFC 3339, UTC. From then on the visitor is asked again. */
  readonly expiresAt: string;
  /** The configuration's revision that was decided on. */
  readonly revision: number;
  /** BCP 47 tag of the texts that were shown. */
  readonly language: string;
  readonly regime: Regime;
  readonly method: Method;
  /** The browser sent Global Privacy Control when it was made. Absent: it did not. */
  readonly gpc?: true;
}

/** One step of `$consent`, as its subscribers see it. */
export interface Change {
  readonly consent: Consent | null;
  readonly previous: Consent | null;
  /** Ids of the categories and services whose answer is another one now. */
  readonly changed: readonly string[];
  /**
   * `decision`: made here and now; `stored`: read from the cookie at the start; `elsewhere`: made in
   * another tab, or it expired while the page was open; `reset`: forgotten.
   */
  readonly origin: 'decision' | 'stored' | 'elsewhere' | 'reset';
  readonly surface: Surface;
}

/** Where something is stored; a `worker` is a service worker, named by its script's path. */
export type StorageKind = 'cookie' | 'local' | 'session' | 'indexeddb' | 'cache' | 'worker';

/** Something stored that a withdrawal came across. */
export interface StoredItem {
  readonly kind: StorageKind;
  readonly name: string;
}

/** Something that a withdrawal could not remove. */
export interface RemainingItem extends StoredItem {
  /**
   * `written-back`: still readable after the clean-up; `http-only`: declared as hidden from scripts;
   * `third-party`: kept by another host, where no page of this site reaches it.
   */
  readonly reason: 'written-back' | 'http-only' | 'third-party';
  /** The other host. */
  readonly domain?: string;
}

/** What `withdraw()` did. */
export interface WithdrawalReport {
  readonly removed: readonly StoredItem[];
  /** Matched `clear.keep`. */
  readonly kept: readonly StoredItem[];
  /** What a script cannot remove, and why. */
  readonly remaining: readonly RemainingItem[];
}

/** The outcome of checking the chain of receipts that this browser keeps. */
export interface ReceiptVerification {
  readonly valid: boolean;
  readonly checked: number;
  /** One sentence for each receipt that fails. */
  readonly problems: readonly string[];
}

/** What `receipts.export()` hands out: the visitor's copy. */
export interface ReceiptExport {
  /** RFC 3339, UTC. */
  readonly exportedAt: string;
  /** In the order in which they were made. */
  readonly receipts: readonly Receipt[];
  /**
   * The endpoint's countersignatures, by receipt id: JWS (RFC 7515) in compact form with a detached
   * payload, which is the receipt as it was sent. Only of receipts that it has signed.
   */
  readonly signatures: Readonly<Record<string, string>>;
  /** What was shown before each decision, by the digest that its receipt carries. */
  readonly notices: Readonly<Record<string, Notice>>;
  readonly verification: ReceiptVerification;
}

/** The receipts that this browser keeps. */
export interface Receipts {
  /** The newest receipt, or null before the first decision. */
  readonly last: Receipt | null;
  /** How many receipts, and notices that the endpoint asked for, have not reached it yet. */
  readonly pending: number;
  /** The newest 20 receipts with their signatures, their notices and the result of `verify()`. */
  export(): Promise<ReceiptExport>;
  /** Recomputes every digest, of receipts and notices, and the chain between the kept receipts. */
  verify(): Promise<ReceiptVerification>;
}

/** Details of the events, by name; on `document` they are called `assent:<name>`. */
export interface Events {
  /** Assent has started; `window.assent` is there. */
  ready: { readonly consent: Consent | null };
  decision: {
    readonly consent: Consent | null;
    readonly previous: Consent | null;
    readonly changed: readonly string[];
  };
  view: { readonly view: View };
  /** A tag that can never run as it is marked up, or a tag or cookie that the guard stopped. */
  blocked: { readonly element?: Element; readonly cookie?: string; readonly reason: string };
  /** A held tag that has been let go. */
  released: { readonly element: Element };
  /** A receipt has been written to the outbox. */
  receipt: { readonly receipt: Receipt };
  error: { readonly message: string; readonly error?: unknown };
}

/** What `createConsent()` returns and `window.assent` is. */
export interface Assent {
  /** The decision; null while undecided. */
  readonly $consent: ReadableAtom<Consent | null>;
  readonly $view: ReadableAtom<View>;
  /** Snapshot of `$consent`. */
  readonly consent: Consent | null;
  readonly receipts: Receipts;
  /** Whether a category, or one of its services, may run now. Unknown names never may. */
  allows(category: string, service?: string): boolean;
  acceptAll(): void;
  rejectAll(): void;
  /** Stores a choice. Categories that are not required and not named are denied. */
  save(
    choices: Readonly<Record<string, boolean>>,
    services?: Readonly<Record<string, boolean>>,
  ): void;
  /** Rejects all, waits for the clean-up and says what stayed. */
  withdraw(): Promise<WithdrawalReport>;
  /** Forgets the decision and asks again. */
  reset(): void;
  show(view: 'banner' | 'preferences'): void;
  /** Hides the interface; stores nothing. */
  hide(): void;
  /** Draws all of the interface in another language: a BCP 47 tag. Resolves when its texts are there. */
  setLanguage(tag: string): Promise<void>;
  /** Resolves as soon as the category (and service) is granted; at once if it is. */
  when(category: string, service?: string): Promise<void>;
  /** Listens to an event. Returns the function that stops listening. */
  on<Name extends keyof Events>(event: Name, listener: (detail: Events[Name]) => void): () => void;
  /** Undoes everything that the start did; tags that already ran stay. */
  stop(): void;
}
