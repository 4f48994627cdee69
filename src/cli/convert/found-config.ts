/** The products whose configuration can be converted. */
export const convertible = ['vanilla-cookieconsent', 'klaro', 'orejime'] as const;

export type Convertible = (typeof convertible)[number];

/** A configuration that a file gave away, as that product takes it. */
export interface FoundConfig {
  readonly from: Convertible;
  readonly config: Fields;
  /** Names that the file uses and does not define: what is made of them is not known. */
  readonly unknown: readonly string[];
}

/** An object of unknown origin, whose fields may be anything. */
export type Fields = Readonly<Record<string, unknown>>;

/** What another product's configuration becomes. */
export interface Converted {
  /** As JSON, but for `undefined`. */
  readonly config: object;
  /** A sentence each, for what could not be carried over. */
  readonly lost: readonly string[];
}

/** Whether a value has fields. Objects that another realm made have another `Object`. */
export const isFields = (value: unknown): value is Fields =>
  Object.prototype.toString.call(value) === '[object Object]';

/** A list of unknown items; empty for what is none. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as readonly unknown[]) : [];

/** The items of a list that have fields. */
export const fieldsOf = (value: unknown): readonly Fields[] => listOf(value).filter(isFields);

/** A text, without markup and the spaces around it; undefined for what is none, or empty. */
export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string'
    ? value
        .replace(/<[^>]*>/g, '')
        .replace(/\s+/g, ' ')
        .trim() || undefined
    : undefined;
