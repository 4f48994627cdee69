import type { InterfaceContext, Placeholders } from '../core/interface-types.js';
import type { Texts } from '../core/texts.js';
import type { Category } from '../core/types.js';
import type { Requirement } from './held-tags.js';
import { failed } from './page-events.js';
import type { Modules, Parts } from './parts.js';

/** The interface that is fetched as soon as there is something to show, and not before. */
export interface LazyInterface {
  /** The language of the texts that are, or would be, shown. */
  language: string;
  /** The words that the visitor has seen on this page. */
  readonly texts: Readonly<Record<string, string>>;
  /** Loads and mounts it, once, if there is something to show. */
  follow(): Promise<void>;
  /** Puts a placeholder in the place of an embed that is held. */
  holdEmbed(embed: HTMLElement, requirement: Requirement): void;
  stop(): void;
}

const isRequired = ({ required }: Category): boolean => required;

/** Makes the interface follow the view; `mounted` is called once it is on the page. */
export function openInterface(
  context: Omit<InterfaceContext, 'language' | 'locale' | 'shown' | 'load'>,
  { load, loadLocale }: Parts,
  language: string,
  mounted: () => void,
): LazyInterface {
  let isTaken = false;
  let texts: Promise<Texts | undefined> | undefined;
  let unmount: (() => void) | undefined;
  let embeds: Promise<Placeholders | void> | undefined;

  const loadTexts = async () => {
    if (language === 'en') return undefined;
    try {
      return await loadLocale(language);
    } catch (error) {
      failed(`locales/${language}.json`)(error);
      ui.language = 'en';
      return undefined;
    }
  };
  /** A part of the interface, as soon as it and its words are there. */
  const openPart = async <Name extends 'ui' | 'placeholders'>(name: Name) => {
    const [{ open }, locale] = await Promise.all([load(name), (texts ??= loadTexts())]);
    const shown = (words: LazyInterface['texts']) => Object.assign(ui.texts, words);
    return open({ ...context, load, language: ui.language, locale, shown }) as ReturnType<
      Modules[Name]['open']
    >;
  };
  const ui: LazyInterface = {
    language,
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
    holdEmbed(embed, requirement) {
      embeds ??= openPart('placeholders').catch(failed('assent-placeholders.js'));
      void embeds.then((placeholders) => placeholders?.hold(embed, requirement));
    },
    stop() {
      isTaken = false;
      unmount?.();
      void embeds?.then((placeholders) => placeholders?.stop());
    },
  };
  return ui;
}
