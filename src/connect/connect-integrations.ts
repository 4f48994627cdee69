import type { ExtensionContext } from '../browser/extension.js';
import { failed, on } from '../browser/page-events.js';
import type { Integration } from '../integrations/integration.js';

/**
 * Tells vendors what the visitor decided, until Assent is stopped: each as soon as its integration is
 * there, in the task of every decision, and again whenever a script has run that the vendor may have
 * come with. A vendor's trouble is reported once, by its id, and stops no other.
 * @param coming null for an integration that does not arrive
 * @returns when every integration has been told: held tags may run then
 */
export async function connectIntegrations(
  coming: readonly (Integration | Promise<Integration | null>)[],
  { $consent, settings, signal }: Pick<ExtensionContext, '$consent' | 'settings' | 'signal'>,
): Promise<void> {
  // Stopped while this was fetched: an end that has been told is told nobody else.
  if (signal.aborted) return;
  const tellers: (() => void)[] = [];
  const undo = (step: () => void) => signal.addEventListener('abort', step);

  const connect = (integration: Integration | null) => {
    if (!integration || signal.aborted) return;
    let hasFailed = false;
    const attempt = async (step: () => unknown) => {
      try {
        await step();
      } catch (error) {
        if (!hasFailed) failed(integration.id)(error);
        hasFailed = true;
      }
    };
    const update = () => void attempt(() => integration.update($consent.get(), settings));
    void attempt(() => integration.start());
    update();
    tellers.push(update);
    undo(() => {
      tellers.length = 0;
      void attempt(() => integration.stop());
    });
  };
  const tellAll = () => tellers.forEach((tell) => tell());
  const tell = () => {
    tellAll();
    // By then the page has done what it does on the same occasion, such as initialise a vendor.
    setTimeout(tellAll);
  };

  undo($consent.listen(tell));
  undo(on('ready', tell));
  // An inline tag has no `load`: it runs in the task in which it is released.
  undo(on('released', tell));
  addEventListener('load', tell, { signal });
  document.addEventListener(
    'load',
    ({ target }) => (target as Element).localName === 'script' && tell(),
    { capture: true, signal },
  );
  await Promise.all(coming.map(async (integration) => connect(await integration)));
}
