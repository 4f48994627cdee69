import type { Assent, Consent, View } from '../core/types.js';

type Answers = Readonly<Record<string, boolean>>;

/** What a page knows of the visitor's decision at one moment; another object after every change. */
export interface ConsentState {
  /** The decision; null while undecided. */
  readonly consent: Consent | null;
  readonly isDecided: boolean;
  /** The answer for every category; none while undecided. What may run, `allows` says. */
  readonly choices: Answers;
  /** The answers for services, where they differ from their category's. */
  readonly services: Answers;
  /** Which part of the interface is shown. */
  readonly view: View;
  /** Whether a category, or one of its services, may run. Unknown names never may. */
  readonly allows: Assent['allows'];
}

/** The state that a decision makes, with what says what it allows. */
export const consentState = (
  consent: Consent | null,
  view: View,
  allows: Assent['allows'],
): ConsentState => ({
  consent,
  isDecided: !!consent,
  choices: consent?.choices ?? {},
  services: consent?.services ?? {},
  view,
  // Another function each time: compilers and hooks keep what was drawn while none of its inputs changed.
  allows: (category, service) => allows(category, service),
});
