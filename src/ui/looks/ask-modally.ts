import type { InterfaceContext, InterfaceHost } from '../../core/interface-types.js';
import { lockScroll } from '../preferences/lock-scroll.js';

/**
 * Opens the banner's dialog as a modal one whenever it is drawn, with the focus on its heading. Escape
 * closes it and stores nothing. Returns what undoes that.
 */
export function askModally(
  { $view, show }: Pick<InterfaceContext, '$view' | 'show'>,
  { root }: Pick<InterfaceHost, 'root'>,
): () => void {
  let unlock: (() => void) | undefined;
  const find = () => root.querySelector<HTMLDialogElement>('dialog.assent-modal');

  const close = () => {
    // Before it goes, so that the browser gives the focus back to where it was.
    find()?.close();
    unlock?.();
    unlock = undefined;
  };
  const open = () => {
    const dialog = find();
    if (!dialog?.isConnected || dialog.matches(':modal') || $view.get() !== 'banner') return;
    const heading = dialog.querySelector('h2')!;
    heading.tabIndex = -1;
    // Not the first control: a key pressed too early would decide.
    heading.autofocus = true;
    // Left open by a body that the page took away with it.
    dialog.close();
    dialog.showModal();
    unlock ??= lockScroll();
    dialog.onclose = () => {
      if (!dialog.open && $view.get() === 'banner') show('none');
    };
  };
  const observer = new MutationObserver(() => {
    watch();
    open();
  });
  /** What is drawn, and what the page does with its body: a swapped one ends a dialog's modality. */
  const watch = () => {
    observer.observe(root, { childList: true, subtree: true });
    observer.observe(document.documentElement, { childList: true });
    observer.observe(document.querySelector('body') ?? root, { childList: true, subtree: false });
  };
  const follow = () => {
    const view = $view.get();
    find()?.classList.toggle('assent-beneath', view === 'preferences');
    if (view === 'none') close();
  };
  watch();
  const unlisten = $view.listen(follow);
  return () => {
    unlisten();
    observer.disconnect();
    close();
  };
}
