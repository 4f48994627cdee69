import { allows, findCategory, findService } from '../core/choices.js';
import type { Consent, Settings } from '../core/types.js';

/** What a held tag asks for before it may run. */
export interface Requirement {
  /** Categories; `!marketing` asks for one that is decided and denied. */
  readonly categories: readonly string[];
  readonly service: string | null;
  /** Why it can never run as it is marked up; empty when all its names are configured. */
  readonly problem: string;
}

/**
 * Finds every tag that the page's markup asks to hold, ours and the peers'. Their `data-category` and
 * `data-name` are common words, so they count on scripts that are held by their type only.
 */
export const HELD_TAGS =
  ':is(script[type="text/plain"],iframe,img,video,audio,embed,object,link)' +
  ':is([data-consent],[data-cookieconsent]),' +
  'script[type="text/plain"]:is([data-category],[data-name])';

// Cookiebot's names for two of the categories: https://www.cookiebot.com/en/developer
const aliases: Readonly<Record<string, string>> = {
  preferences: 'functional',
  statistics: 'analytics',
};

/** Reads what a held tag asks for. */
export function readRequirement(element: Element, settings: Settings): Requirement {
  const read = (name: string) => element.getAttribute(`data-${name}`);
  const words = (text: string | null) => text?.split(/[\s,]+/).filter(Boolean);
  const categories =
    words(read('consent') ?? read('category')) ??
    words(read('cookieconsent'))?.map((word) => aliases[word] ?? word) ??
    [];
  // klaro's `data-name` is a service id; beside a category it is anybody's.
  const service = read('service') || (categories[0] ? null : read('name'));
  const found = service && findService(settings, service);
  if (found && !categories[0]) categories.push(found.category);
  const unknown =
    categories.find((word) => !findCategory(settings, word.replace('!', ''))) ??
    (found ? undefined : service);
  return {
    categories,
    service,
    problem: unknown
      ? `"${unknown}" is not configured`
      : categories[0]
        ? ''
        : 'it names no category',
  };
}

/** Whether a tag with this requirement may run now. */
export const isMet = (
  { categories, service, problem }: Requirement,
  settings: Settings,
  consent: Consent | null,
): boolean =>
  !problem &&
  categories.every((word) =>
    word[0] === '!'
      ? consent && !allows(settings, consent, word.slice(1))
      : allows(settings, consent, word, service),
  );
