import { sortNames } from '../core/stored-names.js';
import type { Consent, Settings, StoredItem, WithdrawalReport } from '../core/types.js';
import { readCookies, writeCookie } from './page-cookies.js';
import { nextTask } from './turns.js';

const cookieNames = (): string[] => [
  ...new Set(
    readCookies()
      .split(';')
      .map((pair) => pair.split('=')[0]!.trim())
      .filter(Boolean),
  ),
];

/**
 * The page's host and every parent of it; the browser itself refuses public suffixes. For an address
 * in numbers too, although it has no parents: WebKitGTK keeps cookies for `.0.0.1`.
 */
const domains = (): string[] => {
  const labels = location.hostname.split('.');
  return ['', ...labels.map((_, index) => `; Domain=${labels.slice(index).join('.')}`)];
};

/** `/` and every folder above the page, with and without its closing slash. */
const paths = (): string[] => {
  const found = ['/'];
  for (const part of location.pathname.split('/').filter(Boolean)) {
    const folder = found.at(-1)! + part;
    found.push(folder, `${folder}/`);
  }
  return found;
};

/** A cookie is found by name, domain and path, and a script cannot read the last two: all are tried. */
function removeCookie(name: string): void {
  // Names that begin with __Host- or __Secure- are only touched by writes that are Secure.
  const secure = name.startsWith('__') ? '; Secure' : '';
  for (const domain of domains()) {
    for (const path of paths()) {
      writeCookie(`${name}=; Path=${path}${domain}; Max-Age=0${secure}`);
    }
  }
}

const areas = { local: 'localStorage', session: 'sessionStorage' } as const;

/** A storage area, or undefined where the browser blocks it: Chromium throws, Firefox gives null. */
function openArea(kind: 'local' | 'session'): Storage | undefined {
  try {
    return window[areas[kind]] ?? undefined;
  } catch {
    return undefined;
  }
}

function namesOf(kind: string): readonly string[] {
  return kind === 'cookie' ? cookieNames() : Object.keys(openArea(kind as 'local') ?? {});
}

function remove({ kind, name }: StoredItem): void {
  if (kind === 'cookie') removeCookie(name);
  else openArea(kind as 'local')?.removeItem(name);
}

/**
 * Removes the declared cookies and storage keys of everything that the consent denies, on the host,
 * its parent domains and the paths above the page, and says what happened to each.
 */
export function sweep(settings: Settings, consent: Consent | null): WithdrawalReport {
  const kinds = ['cookie', 'local', 'session'] as const;
  const sorted = kinds.map((kind) => sortNames(kind, namesOf(kind), settings, consent));
  const found = sorted.flatMap((names) => names.remove);
  found.forEach(remove);
  const isThere = ({ kind, name }: StoredItem) => namesOf(kind).includes(name);
  return {
    removed: found.filter((item) => !isThere(item)),
    kept: sorted.flatMap((names) => names.keep),
    remaining: found.filter(isThere).map((item) => ({ ...item, reason: 'written-back' })),
  };
}

/** Sweeps for as long as the page lives: vendors that already run write back. */
export interface Sweeper {
  /** Sweeps now and in the next task, and says what happened; later sweeps follow by themselves. */
  sweep(): Promise<WithdrawalReport>;
  stop(): void;
}

// A tag that was on its way when the visitor refused runs nevertheless; nothing can stop it by then.
const LATER = [1000, 5000];

/** The consent is asked for at each sweep, as the visitor may have changed it in between. */
export function createSweeper(settings: Settings, consent: () => Consent | null): Sweeper {
  let timers: readonly ReturnType<typeof setTimeout>[] = [];
  const again = () => void sweep(settings, consent());
  const stop = () => {
    timers.forEach(clearTimeout);
    removeEventListener('pagehide', again);
  };
  return {
    async sweep() {
      stop();
      const first = sweep(settings, consent());
      timers = LATER.map((delay) => setTimeout(again, delay));
      addEventListener('pagehide', again);
      await nextTask();
      const { removed, kept, remaining } = sweep(settings, consent());
      return { removed: [...first.removed, ...removed], kept, remaining };
    },
    stop,
  };
}
