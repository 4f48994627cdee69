import type { InterfaceContext, InterfacePart } from '../core/interface-types.js';
import type { FirstTexts } from '../core/texts.js';
import type { Requirement } from './held-tags.js';
import { languageFile, wantedLanguages } from './page-language.js';
import { failed } from './page-events.js';
import type { Parts } from './parts.js';

/** The interface, whose parts are fetched as soon as there is something to show, and not before. */
export interface LazyInterface {
  /** The language of the texts that are, or would be, shown. */
  language: string;
  /** The words that the visitor has seen on this page. */
  readonly texts: Readonly<Record<string, string>>;
  /** Mounts banner and preference center, once, if there is something to show. */
  follow(): void;
  /**
   * Puts a placeholder in the place of an embed, the cookie declaration into an element, or the floating
   * button or the links that the law wants onto the page.
   */
  hold(
    name: 'placeholders' | 'declaration' | 'trigger' | 'links',
    element?: HTMLElement,
    requirement?: Requirement,
  ): void;
  /** Takes all that is shown off the page again; what is drawn from then on is in that language. */
  setLanguage(tag: string): Promise<void>;
  /** Takes all off the page, for good or to be drawn in another language. */
  stop(language?: unknown): void;
}

/** Makes the interface follow the view; `mounted` is called whenever it is on the page. */
export function openInterface(
  context: Omit<InterfaceContext, 'language' | 'locale' | 'shown' | 'load' | 'loadLocale'>,
  { load, loadLocale }: Parts,
  mounted: () => void,
): LazyInterface {
  const wanted = wantedLanguages(context.settings.language);
  const parts: Record<string, Promise<InterfacePart | void>> = {};
  let texts: Promise<FirstTexts | undefined> | undefined;

  const loadOwn = async () => (ui.language === 'en' ? undefined : loadLocale(ui.language));
  const loadTexts = () =>
    loadOwn()
      // No file has the language's name: the nearest one's is asked for.
      .catch(async () => {
        ui.language = (await load('languages')).closestLanguage(wanted);
        return loadOwn();
      })
      .catch((error: unknown) => {
        failed(`locales/${ui.language}.json`)(error);
        ui.language = 'en';
        return undefined;
      });
  /** A part of the interface, as soon as it and its words are there. */
  const openPart = (name: 'ui' | 'placeholders' | 'declaration' | 'trigger' | 'links') =>
    (parts[name] ??= Promise.all([load(name), (texts ??= loadTexts())])
      .then(([{ open }, locale]) =>
        open({
          ...context,
          load,
          loadLocale,
          language: ui.language,
          locale,
          shown: (words) => Object.assign(ui.texts, words),
        }),
      )
      .catch((error: unknown) => {
        // Whoever needs it next tries again.
        delete parts[name];
        failed(`assent-${name}.js`)(error);
      }));
  const ui: LazyInterface = {
    language: languageFile(wanted),
    texts: {},
    follow() {
      if (context.$view.get() === 'none') return;
      void openPart('ui').then((part) => (part ? mounted() : context.show('none')));
    },
    hold: (name, element, requirement) =>
      void openPart(name).then((part) => part?.hold?.(element!, requirement)),
    async setLanguage(tag) {
      ui.language = (await load('languages')).closestLanguage([tag]);
      // Nothing is taken away before the new words are there: no blank is ever painted.
      await (texts = loadTexts());
      ui.stop(ui.language);
    },
    stop(language) {
      for (const name of Object.keys(parts)) {
        void parts[name]!.then((part) => part?.stop(language as string));
        delete parts[name];
      }
    },
  };
  return ui;
}
