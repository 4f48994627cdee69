import { atom, type ReadableAtom } from 'nanostores';
import { allows } from '../core/choices.js';
import { resolveConfig } from '../core/config.js';
import type { Assent } from '../core/types.js';
import { consentActions, type ConsentActions } from './consent-actions.js';
import type { ConsentOptions } from './consent-options.js';
import { consentState, type ConsentState } from './consent-state.js';
import { pageAssent } from './page-assent.js';

/** What a binding draws from: the state, what changes it, and what begins to follow the page. */
export interface ConsentSource {
  readonly $state: ReadableAtom<ConsentState>;
  /** What server and page draw first. */
  readonly initial: ConsentState;
  readonly actions: ConsentActions;
  readonly nonce: string | undefined;
  /**
   * Follows Assent, and starts it where there is a configuration: on the page only, never while a server
   * draws. Returns what ends that, and stops what it started. It can be started again.
   */
  start(): () => void;
}

/** Makes the source of one page, or of one request. Nothing happens before it is started. */
export function createConsentSource({
  config,
  assent: given,
  initial: consent = null,
  nonce,
}: ConsentOptions): ConsentSource {
  const settings = resolveConfig(config);
  const initial = consentState(consent, 'none', (category, service) =>
    allows(settings, consent, category, service),
  );
  const $state = atom(initial);
  const waiting = new Set<(assent: Assent) => void>();
  let current: Assent | undefined;

  const follow = (assent: Assent) => {
    const update = () =>
      $state.set(consentState(assent.consent, assent.$view.get(), assent.allows));
    current = assent;
    for (const resolve of waiting) resolve(assent);
    waiting.clear();
    update();
    return [
      assent.$consent.listen(update),
      assent.$view.listen(update),
      // The law may let run what nobody has decided on.
      assent.on('ready', update),
    ];
  };
  return {
    $state,
    initial,
    nonce,
    actions: consentActions(
      // An action of a handle that is there happens at once: nothing is awaited before it.
      async (action) =>
        action(current ?? (await new Promise<Assent>((resolve) => waiting.add(resolve)))),
    ),
    start() {
      const undo: (() => void)[] = [];
      let isStopped = false;
      const open = (assent: Assent) => {
        if (isStopped) return;
        undo.push(...follow(assent), () => (current = undefined));
      };
      // In a microtask: whoever takes over what a server has drawn has drawn it again by then.
      if (given) queueMicrotask(() => open(given));
      else if (!config) queueMicrotask(() => !isStopped && undo.push(pageAssent(open)));
      // A file of its own: a page whose script tag started Assent does without.
      else
        void import('../index.js').then(({ createConsent }) => {
          if (isStopped) return;
          const own = createConsent(config);
          undo.push(own.stop);
          open(own);
        });
      return () => {
        isStopped = true;
        for (const step of undo.splice(0).reverse()) step();
      };
    },
  };
}
