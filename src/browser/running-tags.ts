import { allows } from '../core/choices.js';
import type { Consent, Service, Settings } from '../core/types.js';
import { readRequirement } from './held-tags.js';

/** What a script that was held and runs now belongs to. */
export interface RunningTag {
  /** The service that it names; else those of its categories, of which it may be any. */
  readonly services: readonly Service[];
  /** Whether it stops by itself when it is told of a refusal. */
  readonly stops: boolean;
  isAllowed(consent: Consent | null): boolean;
}

/**
 * A held script that is let go stays in the page with another type: an empty one is JavaScript's. The words
 * of peers count on scripts with such a type only, which the gate gives to all that it runs.
 */
const RUNNING =
  'script:not([type="text/plain"]):is([data-consent],[data-cookieconsent]),' +
  'script:is([type=""],[type="module"]):is([data-category],[data-name])';

/** The scripts of this page that were held once and have been let go. */
export const runningTags = (settings: Settings): readonly RunningTag[] =>
  [...document.querySelectorAll<HTMLScriptElement>(RUNNING)].flatMap((element) => {
    const { categories, service, problem } = readRequirement(element, settings, null);
    if (problem) return [];
    // What a tag asks to be refused is nothing that a refusal takes from it.
    const asked = categories.filter((word) => word[0] !== '!');
    const services = settings.categories
      .flatMap((category) => category.services)
      .filter(({ id, category }) => (service ? id === service : asked.includes(category)));
    return {
      services,
      stops: !!service && !!services[0]?.stops,
      isAllowed: (consent) =>
        asked.every((category) => allows(settings, consent, category, service)),
    };
  });
