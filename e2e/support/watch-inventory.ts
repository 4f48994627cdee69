/**
 * Runs at the beginning of a page, by `addInitScript`: from then on `inventory()` says, in sorted lines, what
 * lives in the page beside its elements: listeners, observers, timers, channels, and changed or new
 * properties of natives and of `window`. Elements that are not in the page any more do not count.
 */
export function watchInventory(): void {
  interface Listening {
    readonly target: EventTarget;
    readonly type: string;
    readonly listener: unknown;
    readonly isCapture: boolean;
  }
  /** The test's own driver has listeners here as well, in Firefox: what counts is what the site's files do. */
  const isOfSite = () => new Error().stack!.includes(location.origin);
  let listening: Listening[] = [];
  const others = new Map<unknown, string>();
  const captures = (options: unknown) =>
    options === true || !!(options as AddEventListenerOptions | undefined)?.capture;
  const forget = (target: EventTarget, type: string, listener: unknown, isCapture: boolean) => {
    listening = listening.filter(
      (one) =>
        one.target !== target ||
        one.type !== type ||
        one.listener !== listener ||
        one.isCapture !== isCapture,
    );
  };

  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this ?? window;
    const isCapture = captures(options);
    const { signal, once } = (typeof options === 'object' && options) || {};
    const end = () => forget(target, type, listener, isCapture);
    // What a signal that nobody has any more would tell is no trace.
    if (listener && isOfSite() && !(target instanceof AbortSignal) && !signal?.aborted) {
      end();
      listening.push({ target, type, listener, isCapture });
      if (signal) addEventListener.call(signal, 'abort', end);
      if (once) addEventListener.call(target, type, end, { once, capture: isCapture });
    }
    addEventListener.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = this ?? window;
    forget(target, type, listener, captures(options));
    removeEventListener.call(target, type, listener, options);
  };

  for (const name of [
    'MutationObserver',
    'IntersectionObserver',
    'ResizeObserver',
    'PerformanceObserver',
  ] as const) {
    const prototype = window[name].prototype as unknown as Record<string, (what: unknown) => void>;
    const { observe, disconnect } = prototype;
    prototype['observe'] = function (...parameters) {
      if (isOfSite()) others.set(this, name);
      observe!.apply(this, parameters);
    };
    prototype['disconnect'] = function (...parameters) {
      others.delete(this);
      disconnect!.apply(this, parameters);
    };
  }
  window.BroadcastChannel = class extends BroadcastChannel {
    constructor(name: string) {
      super(name);
      others.set(this, `channel ${name}`);
    }
    override close() {
      others.delete(this);
      super.close();
    }
  };
  const { setTimeout, clearTimeout, setInterval, clearInterval } = window;
  window.setTimeout = ((run: (...given: unknown[]) => void, delay = 0, ...given: unknown[]) => {
    const id = setTimeout(() => {
      others.delete(id);
      run(...given);
    }, delay);
    if (isOfSite()) others.set(id, `timeout of ${delay} ms`);
    return id;
  }) as typeof window.setTimeout;
  window.clearTimeout = (id) => {
    others.delete(id);
    clearTimeout(id);
  };
  window.setInterval = ((run: () => void, delay = 0) => {
    const id = setInterval(run, delay);
    if (isOfSite()) others.set(id, `interval of ${delay} ms`);
    return id;
  }) as typeof window.setInterval;
  window.clearInterval = (id) => {
    others.delete(id);
    clearInterval(id);
  };

  const natives: Readonly<Record<string, object>> = {
    window,
    document,
    navigator,
    history,
    ...Object.fromEntries(
      [
        Document,
        Element,
        EventTarget,
        HTMLElement,
        HTMLIFrameElement,
        HTMLImageElement,
        HTMLScriptElement,
        History,
        Navigator,
        Node,
        Storage,
        XMLHttpRequest,
      ].map(({ name, prototype }) => [name, prototype as object]),
    ),
  };
  const propertiesOf = () =>
    Object.entries(natives).flatMap(([name, native]) =>
      Reflect.ownKeys(native).map((key) => {
        const { get, set, value } = Object.getOwnPropertyDescriptor(native, key)!;
        // Data of a page changes; its functions do not.
        const code = [get, set, typeof value === 'function' ? value : undefined] as const;
        return [`${name}.${String(key)}`, code] as const;
      }),
    );
  Object.assign(window, { inventory: () => [] });
  const before = new Map(propertiesOf());
  const nameOf = (target: object) =>
    target instanceof Element
      ? target.localName + (target.id && `#${target.id}`)
      : Object.prototype.toString.call(target).slice('[object '.length, -1);

  window.inventory = () =>
    [
      ...listening
        .filter(({ target }) => !(target instanceof Node) || target.isConnected)
        .map(({ target, type }) => `listener of ${type} on ${nameOf(target)}`),
      ...others.values(),
      ...propertiesOf()
        .filter(([name, code]) => {
          const old = before.get(name);
          return (
            !/^window\.(inventory$|__p)/.test(name) &&
            !code.every((one, index) => one === old?.[index])
          );
        })
        .map(([name]) => `property ${name}`),
      ...[...document.adoptedStyleSheets].map(() => 'style sheet'),
    ].sort();
}

declare global {
  interface Window {
    /** What `watchInventory` finds alive. */
    inventory(): string[];
  }
}
