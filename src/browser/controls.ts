/** What the page's own controls can do. */
export interface ControlActions {
  readonly preferences: () => void;
  readonly 'accept-all': () => void;
  readonly 'reject-all': () => void;
  readonly withdraw: () => void;
}

const HASH = '#assent-preferences';

/**
 * Makes the page's own controls work, whenever they are inserted: `data-assent="preferences"` and so
 * on, on any element, and links to `#assent-preferences`. `until` has the signal that says stop.
 */
export function connectControls(actions: ControlActions, until: AddEventListenerOptions): void {
  const click = (event: MouseEvent) => {
    const [target] = event.composedPath() as unknown as readonly Element[];
    const control = target?.closest?.<HTMLElement>(`[data-assent],a[href="${HASH}"]`);
    if (!control) return;
    const act = actions[(control.dataset['assent'] ?? 'preferences') as keyof ControlActions];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const followHash = () => location.hash === HASH && actions.preferences();
  document.addEventListener('click', click, until);
  addEventListener('hashchange', followHash, until);
  followHash();
}
