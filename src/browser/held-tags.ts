import { allows, findCategory, findService } from '../core/choices.js';
import type { Consent, Settings } from '../core/types.js';

/** What a held tag asks for before it may run. */
export interface Requirement {
  /** Categories; `!marketing` asks for one that is decided and denied. */
  readonly categories: readonly string[];
  readonly service: string | undefined;
  /** Why it can never run as it is marked up; undefined when all its names are configured. */
  readonly problem: string | undefined;
  /** Whether it may run now. */
  readonly isMet: unknown;
}

/**
 * Finds every tag that the page's markup asks to hold, ours and the peers', and where it wants the
 * cookie declaration. Peers' `data-category` and `data-name` are common words, so they count on scripts
 * that are held by their type only.
 */
export const HELD_TAGS =
  ':is([data-consent],[data-cookieconsent]):not(script:not([type="text/plain"])),' +
  'script[type="text/plain"]:is([data-category],[data-name]),' +
  '[data-assent-declaration]';

/** Reads what a held tag asks for, and whether the consent gives it. */
export function readRequirement(
  { dataset }: HTMLElement | HTMLScriptElement,
  settings: Settings,
  consent: Consent | null,
): Requirement {
  const { consent: asked, category, cookieconsent, name } = dataset;
  const words =
    asked ??
    category ??
    // Cookiebot's names for two of the categories: https://www.cookiebot.com/en/developer
    cookieconsent?.replace('preferences', 'functional').replace('statistics', 'analytics');
  const categories: string[] = words?.match(/[^\s,]+/g) ?? [];
  // klaro's `data-name` is a service id; beside a category it is anybody's.
  const service = dataset['service'] || (categories[0] ? undefined : name);
  const found = service && findService(settings, service);
  if (found && !categories[0]) categories.push(found.category);
  const unknown =
    categories.find((word) => !findCategory(settings, word.replace('!', ''))) ??
    (found ? undefined : service);
  return {
    service,
    isMet:
      categories[0] &&
      !unknown &&
      categories.every((word) =>
        word[0] === '!'
          ? consent && !allows(settings, consent, word.slice(1))
          : allows(settings, consent, word, service),
      ),
    categories,
    problem: unknown
      ? `"${unknown}" is not configured`
      : categories[0]
        ? undefined
        : 'No category is named',
  };
}
