import type { Thing } from './find-things.js';

/** What a kind is called in the ids of violations, and in sentences. */
export const kindWords: Readonly<Record<Thing['kind'], readonly [id: string, noun: string]>> = {
  tag: ['tag', 'tag'],
  pixel: ['pixel', 'tracking pixel'],
  beacon: ['beacon', 'beacon'],
  frame: ['frame', 'frame'],
  socket: ['socket', 'socket'],
  cookie: ['cookie', 'cookie'],
  local: ['storage', 'localStorage key'],
  session: ['storage', 'sessionStorage key'],
  indexeddb: ['database', 'IndexedDB database'],
  cache: ['cache', 'cache'],
  worker: ['worker', 'service worker'],
};

/** Whether a thing is a request, and not something stored. */
export const isRequest = ({ kind }: Pick<Thing, 'kind'>): boolean =>
  ['tag', 'pixel', 'beacon', 'frame', 'socket'].includes(kind);
