import type { StorageKind } from '../../core/types.js';
import { cookieNames, removeCookie } from './cookies.js';
import { databaseNames, removeDatabase } from './databases.js';
import { removeWorker, workerPaths } from './service-workers.js';
import { openArea } from './web-storage.js';

/** A place where names are stored, read and emptied at once: also while the page is being left. */
export interface Store {
  names(): readonly string[];
  remove(name: string): void;
}

/** A place that answers later, or throws where the browser lacks or blocks it. */
export interface LateStore {
  names(): Promise<readonly string[]>;
  remove(name: string): Promise<unknown>;
}

const area = (kind: 'local' | 'session'): Store => ({
  names: () => Object.keys(openArea(kind) ?? {}),
  remove: (name) => openArea(kind)?.removeItem(name),
});

export const stores: readonly (readonly [StorageKind, Store])[] = [
  ['cookie', { names: cookieNames, remove: removeCookie }],
  ['local', area('local')],
  ['session', area('session')],
];

export const lateStores: readonly (readonly [StorageKind, LateStore])[] = [
  ['indexeddb', { names: databaseNames, remove: removeDatabase }],
  ['cache', { names: () => caches.keys(), remove: (name) => caches.delete(name) }],
  ['worker', { names: workerPaths, remove: removeWorker }],
];
