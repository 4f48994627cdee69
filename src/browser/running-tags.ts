import { allows } from '../core/choices.js';
import type { Consent, Service, Settings } from '../core/types.js';
import { readRequirement } from './held-tags.js';

/** What a script that was held and runs now belongs to. */
export interface RunningTag {
  /** The service that it names; else those of its categories, of which it may be any. */
  readonly services: readonly Service[];
  /** Whether the consent denies it: it would be held if the page were loaded now. */
  readonly isDenied: boolean;
  /** Whether it does not stop by itself when it is told of the refusal. */
  readonly goesOn: boolean;
}

/**
 * A held script that is let go stays in the page with another type. The words of peers count on scripts
 * with a type only, which the gate gives to all that it runs.
 */
const RUNNING =
  'script:not([type="text/plain"]):is([data-consent],[data-cookieconsent]),' +
  'script:is([type="text/javascript"],[type="module"]):is([data-category],[data-name])';

/** The scripts of this page that were held once and have been let go. */
export const runningTags = (settings: Settings, consent: Consent | null): readonly RunningTag[] =>
  [...document.querySelectorAll(RUNNING)].flatMap((element) => {
    const { categories, service, problem } = readRequirement(element, settings);
    if (problem) return [];
    // A tag that asks for a refusal is none that a refusal takes anything from.
    const asked = categories.filter((word) => word[0] !== '!');
    const all = settings.categories.flatMap(({ services }) => services);
    const services = all.filter(({ id, category }) =>
      service ? id === service : asked.includes(category),
    );
    return {
      services,
      isDenied: asked.some((category) => !allows(settings, consent, category, service)),
      goesOn: !service || !services[0]?.stops,
    };
  });
