import type { InterfaceContext, Placeholders } from '../core/interface-types.js';
import type { Category } from '../core/types.js';
import { readRequirement } from './held-tags.js';
import { report } from './page-events.js';
import type { Parts } from './parts.js';

/** The interface that is fetched as soon as there is something to show, and not before. */
export interface LazyInterface {
  /** The language of the texts that are, or would be, shown. */
  language: string;
  /** The words that the visitor has seen on this page. */
  readonly texts: Readonly<Record<string, string>>;
  /** Loads and mounts it, once, if there is something to show. */
  follow(): Promise<void>;
  /** Puts a placeholder in the place of an embed that is held. */
  holdEmbed(embed: HTMLElement): void;
  stop(): void;
}

const isRequired = ({ required }: Category): boolean => required;

/** Makes the interface follow the view; `mounted` is called once it is on the page. */
export function openInterface(
  context: Omit<InterfaceContext, 'language' | 'locale' | 'shown' | 'loadPreferences'>,
  { load, loadLocale }: Parts,
  language: string,
  mounted: () => void,
): LazyInterface {
  let isTaken = false;
  let unmount: (() => void) | undefined;
  let embeds: Promise<Placeholders> | undefined;
  const english = (error: unknown) => {
    report(`locales/${language}.json did not load.`, error);
    ui.language = 'en';
    return undefined;
  };
  const texts = () => (language === 'en' ? undefined : loadLocale(language).catch(english));
  const shown = (words: LazyInterface['texts']) => Object.assign(ui.texts, words);
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
        const [{ mount }, locale] = await Promise.all([load('ui'), texts()]);
        if (!isTaken) return;
        unmount = mount({
          ...context,
          language: ui.language,
          locale,
          loadPreferences: () => load('preferences'),
          shown,
        });
        mounted();
      } catch (error) {
        // The next call of `show` tries again.
        isTaken = false;
        report('assent-ui.js did not load.', error);
        context.show('none');
      }
    },
    holdEmbed(embed) {
      embeds ??= Promise.all([load('placeholders'), texts()]).then(
        ([{ openPlaceholders }, locale]) =>
          openPlaceholders({ ...context, language: ui.language, locale, shown, readRequirement }),
      );
      embeds.then(
        (placeholders) => placeholders.hold(embed),
        (error: unknown) => report('assent-placeholders.js did not load.', error),
      );
    },
    stop() {
      isTaken = false;
      unmount?.();
      void embeds?.then((placeholders) => placeholders.stop());
    },
  };
  return ui;
}
