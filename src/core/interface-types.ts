import type { FirstTexts, FurtherTexts, LawTexts } from './texts.js';
import type { Config, Consent, Receipts, Settings, View } from './types.js';

/** A value that changes over time; calls the listener on each change. Returns what stops it. */
export interface Watchable<Value> {
  get(): Value;
  listen(listener: (value: Value) => void): () => void;
}

/** What the interface is handed: it draws, and all that it does it does through this. */
export interface InterfaceContext {
  /** As the site gave it. */
  readonly config: Config | undefined;
  readonly settings: Settings;
  /** The texts' language, by its BCP 47 tag; English when a locale could not be fetched. */
  readonly language: string;
  /** The locale's texts; undefined for English, which comes with the interface. */
  readonly locale: FirstTexts | undefined;
  readonly $view: Watchable<View>;
  readonly $consent: Watchable<Consent | null>;
  /** Whether the browser sends Global Privacy Control. */
  readonly gpc: boolean;
  acceptAll(surface: 'banner' | 'preferences'): void;
  rejectAll(surface: 'banner' | 'preferences'): void;
  save(
    choices: Readonly<Record<string, boolean>>,
    services: Readonly<Record<string, boolean>>,
    surface: 'preferences' | 'placeholder',
  ): void;
  show(view: View): void;
  /** Fetches what a decision needs: called once the interface has been painted. */
  openDesk(): Promise<unknown>;
  readonly receipts: Pick<Receipts, 'export' | 'last' | 'pending'>;
  /** Fetches the preference center, which most visitors never open, or the looks that a site chose. */
  load<Name extends keyof LazyModules>(part: Name): Promise<LazyModules[Name]>;
  /** Fetches a further file of the locale, `<language>.more` or `.law`: the words that few visitors see. */
  loadLocale(name: string): Promise<FurtherTexts & LawTexts>;
  /** The words that were shown, by key, for the notice of the next receipt: who shows some adds them. */
  readonly shown: Record<string, string>;
  report(message: string, error?: unknown): void;
}

/** What the catalogue needs to complete services that are listed by name. */
export type ServicesContext = Pick<InterfaceContext, 'config' | 'report' | 'settings'> & {
  load(name: 'services'): Promise<ServicesModule>;
};

/** The chunk that fetches the catalogue's entries. */
export interface ServicesModule {
  /**
   * Completes in place, by their entries, the services of the settings that the configuration lists by
   * name. Resolves when all are there, or could not be had: these are called by their id, and each is
   * reported once.
   */
  complete(config: Config, settings: Settings): Promise<void>;
}

/** What the interface fetches by itself. */
export interface LazyModules {
  readonly services: ServicesModule;
  readonly preferences: PreferencesModule;
  readonly looks: LooksModule;
  readonly watch: WatchModule;
}

/** The interface's element, as its parts share it. */
export interface InterfaceHost {
  /** The `<div id="assent">`. */
  readonly element: HTMLElement;
  /** The interface's element or shadow root, with styles, direction and language set. */
  readonly root: HTMLElement | ShadowRoot;
  /** Adopts a style sheet's text where the interface lives. */
  addStyles(css: string): void;
}

/** What the interface hands on to the preference center. */
export interface PreferencesContext extends InterfaceContext, InterfaceHost {
  /** The locale's second file, on its way; undefined for English. */
  readonly further: Promise<FurtherTexts> | undefined;
}

/** What is drawn otherwise than by default: layouts, themes, colours, the drawer. */
export interface LooksModule {
  /** Dresses the interface's element. Returns what undoes that. */
  dress(context: InterfaceContext, host: InterfaceHost): () => void;
  /** Gives all that Assent draws the site's colours. Returns what undoes that. */
  colour(context: Pick<InterfaceContext, 'settings' | 'report'>): () => void;
  /** Takes back what the page's style sheets make unreadable or unequal. Returns what ends that. */
  inspect(context: Pick<InterfaceContext, 'settings' | 'report'>, element: HTMLElement): () => void;
}

/** What the interface needs once it has been painted. */
export interface WatchModule {
  watch(context: InterfaceContext, host: InterfaceHost): () => void;
}

/** The preference center's chunk: a modal dialog that follows `$view`, until it is unmounted. */
export interface PreferencesModule {
  open(context: PreferencesContext): Promise<() => void>;
}

/** The interface's chunk: draws whatever `$view` says, until it is unmounted. */
export interface InterfaceModule {
  /** The hash that a part's file must have (W3C Subresource Integrity). */
  pinOf(
    name: string,
    load: (name: 'pins') => Promise<{ readonly pins: Readonly<Record<string, string>> }>,
  ): Promise<string>;
  open(context: InterfaceContext): Promise<InterfacePart>;
}

/** What an embed's markup asks for before it may load. */
export interface EmbedRequirement {
  /** Ids of categories, all of them; `!marketing` asks for one that is decided and denied. */
  readonly categories: readonly string[];
  readonly service: string | undefined;
}

/** A part of the interface that is on the page. */
export interface InterfacePart {
  /** Draws into an element of the page, or stands in for it; nothing happens the second time. */
  hold?(element: HTMLElement, requirement?: EmbedRequirement): void;
  /** Undoes all of it, for good or to be drawn in another language. */
  stop(language?: string): void;
}

/** What the placeholders are handed: they stand in the page, outside of the interface's element. */
export type PlaceholdersContext = Pick<
  InterfaceContext,
  'config' | 'settings' | 'language' | 'load' | 'locale' | '$consent' | 'report' | 'save' | 'shown'
>;

/** The placeholders' chunk: stands in for embeds that are held. */
export interface PlaceholdersModule {
  open(context: PlaceholdersContext): Promise<InterfacePart>;
}

/** What the cookie declaration is drawn from. */
export type DeclarationContext = Pick<
  InterfaceContext,
  'config' | 'settings' | 'language' | 'load' | 'locale' | 'loadLocale' | 'shown' | 'report'
>;

/** The declaration's chunk: fills the elements that the page marks with `data-assent-declaration`. */
export interface DeclarationModule {
  open(context: DeclarationContext): Promise<InterfacePart>;
}

/** What the floating button is drawn from. */
export type TriggerContext = Pick<
  InterfaceContext,
  'settings' | 'language' | 'locale' | '$view' | 'show' | 'load' | 'report'
>;

/** The chunk of the floating button that opens the preference center. */
export interface TriggerModule {
  open(context: TriggerContext): InterfacePart;
}

/** What the links that the law wants are drawn from. */
export type LinksContext = Pick<
  InterfaceContext,
  | '$consent'
  | 'language'
  | 'load'
  | 'loadLocale'
  | 'locale'
  | 'report'
  | 'save'
  | 'settings'
  | 'show'
  | 'shown'
>;

/** The chunk of the links that the law wants on every page: *Do not sell or share*, *Limit the use*. */
export interface LinksModule {
  open(context: LinksContext): InterfacePart;
}
