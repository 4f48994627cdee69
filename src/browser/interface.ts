import type { InterfaceContext, LastingPart } from '../core/interface-types.js';
import type { FirstTexts } from '../core/texts.js';
import type { Category } from '../core/types.js';
import type { Requirement } from './held-tags.js';
import { languageFile, wantedLanguages } from './page-language.js';
import { failed } from './page-events.js';
import type { Modules, Parts } from './parts.js';

/** What is drawn into the page beside the interface's own element, and lives as long as the page. */
type Lasting = 'placeholders' | 'declaration' | 'trigger';

/** The interface that is fetched as soon as there is something to show, and not before. */
export interface LazyInterface {
  /** The language of the texts that are, or would be, shown. */
  language: string;
  /** The words that the visitor has seen on this page. */
  readonly texts: Readonly<Record<string, string>>;
  /** Loads and mounts it, once, if there is something to show. */
  follow(): Promise<void>;
  /**
   * Puts a placeholder in the place of an embed with a requirement, the cookie declaration into another
   * element, and without one the floating button onto the page.
   */
  hold(element?: HTMLElement, requirement?: Requirement): Promise<void>;
  /** Draws all that is shown in another language. */
  setLanguage(tag: string): Promise<void>;
  stop(): void;
}

const isRequired = ({ required }: Category): boolean => required;

/** Makes the interface follow the view; `mounted` is called once it is on the page. */
export function openInterface(
  context: Omit<InterfaceContext, 'language' | 'locale' | 'shown' | 'load' | 'loadLocale'>,
  { load, loadLocale }: Parts,
  mounted: () => void,
): LazyInterface {
  let wanted = wantedLanguages(context.settings.language);
  let isTaken = false;
  let texts: Promise<FirstTexts | undefined> | undefined;
  let unmount: (() => void) | undefined;
  const lasting: Record<string, Promise<LastingPart | void>> = {};

  const loadOwn = async () => (ui.language === 'en' ? undefined : loadLocale(ui.language));
  const loadTexts = () =>
    (texts = loadOwn()
      // No file has the language's name: the nearest one's is asked for.
      .catch(async () => {
        ui.language = (await load('languages')).closestLanguage(wanted);
        return loadOwn();
      })
      .catch((error: unknown) => {
        failed(`locales/${ui.language}.json`)(error);
        ui.language = 'en';
        return undefined;
      }));
  /** A part of the interface, as soon as it and its words are there. */
  const openPart = async <Name extends 'ui' | Lasting>(name: Name) => {
    const [{ open }, locale] = await Promise.all([load(name), texts ?? loadTexts()]);
    const shown = (words: LazyInterface['texts']) => Object.assign(ui.texts, words);
    const { language } = ui;
    const all: InterfaceContext = { ...context, load, loadLocale, language, locale, shown };
    return open(all) as ReturnType<Modules[Name]['open']>;
  };
  const each = (use: (part: LastingPart) => void) => {
    for (const part of Object.values(lasting)) void part.then((opened) => opened && use(opened));
  };
  const ui: LazyInterface = {
    language: languageFile(wanted),
    texts: {},
    async follow() {
      const view = context.$view.get();
      // Where everything is necessary there is nothing to ask.
      const isMoot = view === 'banner' && context.settings.categories.every(isRequired);
      if (isTaken || isMoot || view === 'none') return;
      isTaken = true;
      try {
        unmount = await openPart('ui');
        if (isTaken) mounted();
        else unmount();
      } catch (error) {
        // The next call of `show` tries again.
        isTaken = false;
        failed('assent-ui.js')(error);
        context.show('none');
      }
    },
    async hold(element, requirement) {
      const name = requirement ? 'placeholders' : element ? 'declaration' : 'trigger';
      const part = await (lasting[name] ??= openPart(name).catch(failed(`assent-${name}.js`)));
      if (element) part?.hold(element, requirement);
    },
    async setLanguage(tag) {
      wanted = wantedLanguages(tag);
      ui.language = languageFile(wanted);
      const locale = await loadTexts();
      each((part) => part.speak({ language: ui.language, locale }));
      if (!isTaken) return;
      unmount?.();
      isTaken = false;
      await ui.follow();
    },
    stop() {
      isTaken = false;
      unmount?.();
      each((part) => part.stop());
    },
  };
  return ui;
}
