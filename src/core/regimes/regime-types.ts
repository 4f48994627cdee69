import type { Category, Regime } from '../types.js';

/** Where a visitor is, as far as a law is concerned; never finer than a state or province. */
export interface Place {
  /** ISO 3166-1, two letters: `US`. */
  readonly country?: string;
  /** ISO 3166-2, with or without its country: `CA` or `US-CA`. */
  readonly region?: string;
  /**
   * Who says so: the page's configuration, the edge server's headers, the site's endpoint, or the
   * browser's time zone, which is a guess.
   */
  readonly source: 'config' | 'edge' | 'endpoint' | 'time-zone';
}

/** A link that the law wants on every page. */
export type DueLink = 'do-not-sell' | 'limit-sensitive';

/** What a law says of visitors who are not adults. Ages are in years. */
export interface MinorRules {
  /** From this age on a visitor can consent; below it a parent has to. */
  readonly consentFrom: number;
  /** Below this age, sale, sharing and targeted advertising need the visitor's yes first. */
  readonly askBelow?: number;
  /** Below this age there is no sale, sharing or targeted advertising, whatever the visitor says. */
  readonly noAdsBelow?: number;
}

/** What follows from the law of one place. */
export interface RegimeFacts {
  /** `opt-in`: nothing runs unasked; `opt-out`: it runs until refused; `notice-only`: it is told. */
  readonly regime: Regime;
  /** After how many days a decision is taken as none. At most 390. */
  readonly expiryDays: number;
  /** For how many days a visitor who refused is not asked again. */
  readonly reAskDays: number;
  /** Global Privacy Control: the law binds to it; no law does, and it is honoured; or it is not. */
  readonly gpc: 'binding' | 'honoured' | 'ignored';
  /** Whether Do Not Track is taken for the same as Global Privacy Control. No law asks for it. */
  readonly isDntHonoured: boolean;
  /** Whether the visitor's own yes, given while a signal was on, goes before the signal. */
  readonly isOptInOverSignal: boolean;
  /** Whether the law wants to see that a signal was honoured. It is shown everywhere. */
  readonly isConfirmationDue: boolean;
  /** What a visitor may opt out of. Empty where nothing runs unasked. */
  readonly rights: readonly ('sale' | 'sharing' | 'targeted-advertising')[];
  /**
   * Categories of sensitive data: `opt-in` asks first, `limit` and `opt-out` run until the visitor
   * stops them, `forbidden` never runs.
   */
  readonly sensitive: 'opt-in' | 'limit' | 'opt-out' | 'forbidden';
  readonly links: readonly DueLink[];
  /** Whether the law itself wants refusing to be as easy as accepting. Assent does it everywhere. */
  readonly isSymmetryDue: boolean;
  readonly minors: MinorRules;
  /** Whether a site may let categories start without a yes, until the visitor objects (see `exempt`). */
  readonly mayExempt: boolean;
}

/** What a site rules for one place: only what differs from Assent's preset. */
export interface RegimeRule {
  readonly regime?: Regime;
  /** How long a decision stands, in days, 1 to 390. */
  readonly days?: number;
  /** For how many days a visitor who refused is not asked again, 1 to 390. */
  readonly reAskDays?: number;
  /** Honour Global Privacy Control. @default true */
  readonly gpc?: boolean;
  /** Take Do Not Track for the same. @default false */
  readonly dnt?: boolean;
  /** The visitor's yes, given while the signal is on, goes before it. @default true under opt-in */
  readonly optInOverSignal?: boolean;
  readonly links?: readonly DueLink[];
  /**
   * Ids of categories that start without a yes under opt-in and stop when the visitor objects. Only
   * where the law knows the exception (`GB`: own statistics), and not on a time zone's word.
   */
  readonly exempt?: readonly string[];
}

/**
 * `config.regimes`: rules by place, as `US-CA`, `US`, `EEA` or `*`. A word stands for `{ regime }`.
 * The nearer place goes first, field by field. `*` is every place that is known; it can make
 * a preset stricter and never looser: to loosen one, name its place. `{}` means: the presets.
 */
export type RegimeRules = Readonly<Record<string, Regime | RegimeRule>>;

/** Which regime applies to a visitor, what follows from it, and why it was chosen. */
export interface ResolvedRegime extends RegimeFacts {
  /** For the receipt: `US-CA`, `FR` or `unknown`; a region only where a rule or preset needs it. */
  readonly jurisdiction: string;
  /** The preset that it started from, `*` for the rest of the world: a key of `sources`. */
  readonly preset: string;
  /** The site's own rules that were applied, the broadest first. */
  readonly rules: readonly string[];
  /**
   * `off`: the site has no regimes, all are asked; `unknown-place`: so the strictest; `unknown-region`:
   * so its country's strictest; `rule`: the site's own; `preset`: the place's law; `rest-of-world`: no
   * preset knows the country.
   */
  readonly why: 'off' | 'unknown-place' | 'unknown-region' | 'rule' | 'preset' | 'rest-of-world';
  /** Who said where the visitor is; null when nobody did. */
  readonly placeSource: Place['source'] | null;
  /** Categories that start without a yes, until the visitor objects. */
  readonly exempt: readonly string[];
  /** The fields in which the site's rules ask for less than the preset: worth a warning. */
  readonly weaker: readonly (keyof RegimeFacts)[];
}

/** What the page keeps of its visitor's law, as `Settings.law`: plain JSON. */
export interface Law extends Pick<
  ResolvedRegime,
  'regime' | 'jurisdiction' | 'preset' | 'placeSource' | 'isConfirmationDue' | 'links'
> {
  /** Nobody is asked first: no banner comes by itself. */
  readonly isQuiet: boolean;
  /** The browser sends Do Not Track. */
  readonly dnt: boolean;
  /** The signals that were honoured. */
  readonly applied: readonly ('gpc' | 'dnt')[];
  /** Ids of the categories that they deny. */
  readonly denied: readonly string[];
  /** A signal stands against a yes of the visitor's own. */
  readonly hasConflict: boolean;
  /** Regimes that ask for less than this one: a decision that was made under one of them is none here. */
  readonly outdated: readonly Regime[];
  /** The categories as they are configured, where not all of them are offered to this visitor. */
  readonly configured?: readonly Category[];
}

/** A category as far as regimes go. */
export interface RegulatedCategory extends Pick<Category, 'id' | 'required'> {
  /** Its data is sold, shared, or used for targeted advertising. @default true for `marketing` */
  readonly sells?: boolean;
  /** Its data is sensitive: health, belief, exact location, children. @default false */
  readonly sensitive?: boolean;
  /** Services that a visitor can allow on their own. */
  readonly services?: readonly { readonly id: string }[];
}

/** What the site knows of its visitor's age: a child, or someone from 13 to 17. */
export interface Audience {
  /** `true`: a minor of whatever age, treated as a child. @default an adult, or nobody knows */
  readonly minor?: true | '13-17';
}

/** Whether a category's data is sold, shared or used for targeted advertising. Required ones never. */
export const isSold = ({ id, required, sells }: RegulatedCategory): boolean =>
  !required && (sells ?? id === 'marketing');
