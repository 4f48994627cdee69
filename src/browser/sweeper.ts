import { deniedKinds } from '../core/stored-names.js';
import type { Consent, Settings, WithdrawalReport } from '../core/types.js';
import { report } from './page-events.js';
import { sweep, sweepAtOnce } from './sweep.js';

/** Sweeps for as long as the page lives: vendors that already run write back. */
export interface Sweeper {
  /** Sweeps now, and says what happened; later sweeps follow by themselves. */
  sweep(): Promise<WithdrawalReport>;
  stop(): void;
}

/** TypeScript's own types do not know it yet. */
type CookieChange = Event & { readonly changed?: readonly unknown[] };

/** However often a vendor writes: a page must not be kept busy by a fight over a cookie. */
const SHORTEST = 1000;
const LONGEST = 30_000;

/**
 * Sweeps again soon after a cookie was written (where the browser tells: `cookieStore`), when the page
 * is left, and after 1, 2, 4 … at most 30 seconds while it is seen; from 1 again when something was
 * there. It ends where nothing that is denied declares anything. The consent is asked for at each sweep,
 * as the visitor may have changed it in between; `swept` hears of every one but that on leaving.
 */
export function createSweeper(
  settings: Settings,
  consent: () => Consent | null,
  swept: (report: WithdrawalReport) => void,
): Sweeper {
  const { cookieStore } = window as unknown as { cookieStore?: EventTarget };
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the next one is planned for, and when the last one was. */
  let due = Infinity;
  let last = 0;
  let wait = SHORTEST;
  let isWatching = false;
  let isStopped = false;
  let tail: Promise<unknown> = Promise.resolve();

  const plan = (delay: number, isForSeen: boolean) => {
    const time = performance.now() + delay;
    if (time >= due) return;
    clearTimeout(timer);
    due = time;
    timer = setTimeout(() => {
      due = Infinity;
      if (isForSeen && document.hidden) return;
      sweeper.sweep().catch((error: unknown) => report('A clean-up failed.', error));
    }, delay);
  };
  const soon = () => plan(Math.max(0, last + SHORTEST - performance.now()), false);
  const leave = () => sweepAtOnce(settings, consent());
  const watched: readonly (readonly [EventTarget | undefined, string, (event: Event) => void])[] = [
    // Not for what was deleted: that was us.
    [cookieStore, 'change', (event) => (event as CookieChange).changed?.[0] && soon()],
    // The last event of a page that is left or, on phones, never seen again; it comes after `pagehide`.
    [document, 'visibilitychange', () => (document.hidden ? leave() : soon())],
    [window, 'pagehide', () => leave()],
  ];
  const watch = (isWanted: boolean) => {
    clearTimeout(timer);
    due = Infinity;
    if (isWanted === isWatching) return;
    isWatching = isWanted;
    for (const [target, type, listener] of watched) {
      if (isWanted) target?.addEventListener(type, listener);
      else target?.removeEventListener(type, listener);
    }
  };

  const run = async (): Promise<WithdrawalReport> => {
    const isNeeded = !isStopped && !!deniedKinds(settings, consent(), location.hostname)[0];
    watch(isNeeded);
    last = performance.now();
    const result = await sweep(settings, consent());
    wait = result.removed[0] ? SHORTEST : Math.min(wait * 2, LONGEST);
    if (isWatching) plan(wait, true);
    swept(result);
    return result;
  };

  const sweeper: Sweeper = {
    sweep() {
      const result = tail.then(run);
      tail = result.catch(() => {});
      return result;
    },
    stop() {
      isStopped = true;
      watch(false);
    },
  };
  return sweeper;
}
