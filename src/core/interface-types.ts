import type { Texts } from './texts.js';
import type { Consent, Receipts, Settings, View } from './types.js';

/** A value that changes over time; calls the listener on each change. Returns what stops it. */
export interface Watchable<Value> {
  get(): Value;
  listen(listener: (value: Value) => void): () => void;
}

/** What the interface is handed: it draws, and all that it does it does through this. */
export interface InterfaceContext {
  readonly settings: Settings;
  /** The texts' language, by its BCP 47 tag; English when a locale could not be fetched. */
  readonly language: string;
  /** The locale's texts; undefined for English, which comes with the interface. */
  readonly locale: Texts | undefined;
  readonly $view: Watchable<View>;
  readonly $consent: Watchable<Consent | null>;
  /** Whether the browser sends Global Privacy Control. */
  readonly gpc: boolean;
  acceptAll(surface: 'banner' | 'preferences'): void;
  rejectAll(surface: 'banner' | 'preferences'): void;
  save(
    choices: Readonly<Record<string, boolean>>,
    services: Readonly<Record<string, boolean>>,
    surface?: 'preferences' | 'placeholder',
  ): void;
  show(view: View): void;
  readonly receipts: Pick<Receipts, 'export' | 'last'>;
  /** Fetches the preference center, which most visitors never open. */
  load(part: 'preferences'): Promise<PreferencesModule>;
  /** Tells which words were shown, for the notice of the next receipt. */
  shown(texts: Readonly<Record<string, string>>): void;
  report(message: string, error?: unknown): void;
}

/** What the interface hands on to the preference center. */
export interface PreferencesContext extends InterfaceContext {
  /** The interface's element or shadow root, with styles, direction and language set. */
  readonly root: HTMLElement | ShadowRoot;
  /** Adopts a style sheet's text where the interface lives. */
  addStyles(css: string): void;
}

/** The preference center's chunk: a modal dialog that follows `$view`, until it is unmounted. */
export interface PreferencesModule {
  open(context: PreferencesContext): () => void;
}

/** The interface's chunk: draws whatever `$view` says, until it is unmounted. */
export interface InterfaceModule {
  /** The hashes of the other chunks. */
  readonly pins: Readonly<Record<'decision' | 'placeholders' | 'preferences' | 'renew', string>>;
  open(context: InterfaceContext): () => void;
}

/** What an embed's markup asks for before it may load. */
export interface EmbedRequirement {
  /** Ids of categories, all of them; `!marketing` asks for one that is decided and denied. */
  readonly categories: readonly string[];
  readonly service: string | undefined;
}

/** What the placeholders are handed: they stand in the page, outside of the interface's element. */
export type PlaceholdersContext = Pick<
  InterfaceContext,
  'settings' | 'language' | 'locale' | '$consent' | 'save' | 'shown'
>;

/** Stands in for embeds that are held. */
export interface Placeholders {
  /** Puts a placeholder in the embed's place; nothing happens where it has one. */
  hold(embed: HTMLElement, requirement: EmbedRequirement): void;
  /** Takes all of them away again. */
  stop(): void;
}

/** The placeholders' chunk. */
export interface PlaceholdersModule {
  open(context: PlaceholdersContext): Placeholders;
}
