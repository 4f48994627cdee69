import type { InterfaceContext, InterfaceHost } from '../../core/interface-types.js';
import { isRestyled } from './is-restyled.js';
import { keepFocusClear } from './keep-focus-clear.js';
import { needsDesk } from './needs-desk.js';

/**
 * What the interface needs once it has been painted: nothing that has the focus lies beneath the banner,
 * and colours of the page's own are legible and honest. Returns what ends that.
 */
export function watch(context: InterfaceContext, host: InterfaceHost): () => void {
  const { $view, config, load, openDesk, receipts, report } = context;
  let isStopped = false;
  let uncover: (() => void) | undefined;
  let unmask: (() => void) | undefined;

  const follow = () => {
    const view = $view.get();
    const banner = host.root.querySelector('.assent-words')?.parentElement;
    if (view === 'banner' && banner) uncover ??= keepFocusClear(banner, host.element);
    if (view !== 'none') return;
    uncover?.();
    uncover = undefined;
  };
  const undo = $view.listen(follow);
  follow();
  if (needsDesk(config)) {
    openDesk().catch((error: unknown) => report('assent-decision.js failed.', error));
  }
  // On the way to a button the visitor gives its file the time to come; the click fetches it in any case.
  const approach = new AbortController();
  const asked = new Set<unknown>();
  /** Once; whoever needs it asks again and reports. */
  const fetchEarly = (name: string, work: () => Promise<unknown>) => {
    if (asked.has(name)) return;
    asked.add(name);
    work().catch(() => {});
  };
  const come = (event: Event) => {
    // The first id of a page takes a slow phone 8 ms: the click would wait for them.
    if (!asked.size) setTimeout(() => crypto.randomUUID?.());
    fetchEarly('decision', openDesk);
    const [target] = event.composedPath() as unknown as readonly Element[];
    if (target?.closest('[data-assent-action="preferences"]')) {
      fetchEarly('preferences', () => load('preferences'));
    }
  };
  for (const type of ['pointerover', 'focusin'])
    host.element.addEventListener(type, come, approach);
  // Decided while the browser was offline, and what follows had not come yet.
  const retry = () => receipts.pending && openDesk().catch(() => {});
  addEventListener('online', retry, approach);
  // Looks that the site configured have looked by themselves.
  if (!host.element.dataset['preferences'] && isRestyled(host.element)) {
    load('looks').then(
      ({ inspect }) => {
        if (!isStopped) unmask = inspect(context, host.element);
      },
      (error: unknown) => report('assent-looks.js failed.', error),
    );
  }
  return () => {
    isStopped = true;
    approach.abort();
    undo();
    uncover?.();
    unmask?.();
  };
}
