import type { InterfaceContext, InterfaceHost } from '../../core/interface-types.js';
import { isRestyled } from './is-restyled.js';
import { keepFocusClear } from './keep-focus-clear.js';

/**
 * What the interface needs once it has been painted: nothing that has the focus lies beneath the banner,
 * and colours of the page's own are legible and honest. Returns what ends that.
 */
export function watch(context: InterfaceContext, host: InterfaceHost): () => void {
  const { $view, load, painted, report } = context;
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
  painted();
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
    undo();
    uncover?.();
    unmask?.();
  };
}
