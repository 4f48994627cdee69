import type { Assent } from '../core/types.js';

/** What a page can do about the decision, named as in the handle. Before Assent has started, it waits. */
export interface ConsentActions extends Readonly<
  Pick<
    Assent,
    | 'acceptAll'
    | 'rejectAll'
    | 'save'
    | 'withdraw'
    | 'reset'
    | 'show'
    | 'hide'
    | 'setLanguage'
    | 'when'
  >
> {
  /** `show('preferences')`, as a button wants it. */
  openPreferences(): void;
}

/** Makes the actions of a handle that may not be there yet: `whenStarted` runs them when it is. */
export function consentActions(
  whenStarted: <Result>(action: (assent: Assent) => Result | Promise<Result>) => Promise<Result>,
): ConsentActions {
  return {
    acceptAll: () => void whenStarted((assent) => assent.acceptAll()),
    rejectAll: () => void whenStarted((assent) => assent.rejectAll()),
    save: (choices, services) => void whenStarted((assent) => assent.save(choices, services)),
    withdraw: () => whenStarted((assent) => assent.withdraw()),
    reset: () => void whenStarted((assent) => assent.reset()),
    show: (view) => void whenStarted((assent) => assent.show(view)),
    hide: () => void whenStarted((assent) => assent.hide()),
    setLanguage: (tag) => whenStarted((assent) => assent.setLanguage(tag)),
    when: (category, service) => whenStarted((assent) => assent.when(category, service)),
    openPreferences: () => void whenStarted((assent) => assent.show('preferences')),
  };
}
