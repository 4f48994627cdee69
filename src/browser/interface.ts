import type { InterfacePart } from '../core/interface-types.js';
import type { FirstTexts } from '../core/texts.js';
import type { Requirement } from './held-tags.js';
import type { PageContext } from './page-context.js';
import { failed } from './page-events.js';

/** The interface, whose parts are fetched as soon as there is something to show, and not before. */
export interface LazyInterface {
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

/** Makes the interface follow the view. */
export function openInterface(context: PageContext): LazyInterface {
  const { load } = context;
  const parts: Record<string, Promise<InterfacePart | void>> = {};
  let texts: Promise<FirstTexts | undefined> | undefined;

  /** The nearest language's, where no file has the very name. */
  const findTexts = (tag?: string) =>
    load('languages')
      .then((languages) => languages.findTexts(context, tag))
      .catch((error: unknown) => {
        failed('assent-languages.js')(error);
        context.language = 'en';
        return undefined;
      });
  const loadTexts = async () =>
    context.language === 'en'
      ? undefined
      : context.loadLocale(context.language).catch(() => findTexts());
  /** A part of the interface, as soon as it and its words are there. */
  const openPart = (name: 'ui' | 'placeholders' | 'declaration' | 'trigger' | 'links') =>
    (parts[name] ??= Promise.all([load(name), (texts ??= loadTexts())])
      .then(([{ open }, locale]) => open({ ...context, locale }))
      .catch((error: unknown) => {
        // Whoever needs it next tries again.
        delete parts[name];
        failed(`assent-${name}.js`)(error);
      }));
  const stop = (language?: unknown) => {
    for (const name in parts) {
      void parts[name]!.then((part) => part?.stop(language as string));
      delete parts[name];
    }
  };
  return {
    follow() {
      if (context.$view.get() === 'none') return;
      void openPart('ui').then((part) => part || context.show('none'));
    },
    hold: (name, element, requirement) =>
      void openPart(name).then((part) => part?.hold?.(element!, requirement)),
    async setLanguage(tag) {
      // Nothing is taken away before the new words are there: no blank is ever painted.
      await (texts = findTexts(tag));
      stop(context.language);
    },
    stop,
  };
}
