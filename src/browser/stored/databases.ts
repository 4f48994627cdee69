/** The names of the origin's IndexedDB databases. */
export const databaseNames = async (): Promise<readonly string[]> =>
  (await indexedDB.databases()).flatMap(({ name }) => name ?? []);

/** Being deleted, once a page that has them open lets go. */
const waiting = new Set<string>();

/** Whether a page holds one open that is to go; it may outlive the page (seen in WebKitGTK). */
export const isDatabaseWaiting = (): boolean => waiting.size > 0;

/**
 * Deletes a database. Resolves also when a connection that is open keeps it: the browser deletes it as
 * soon as that is closed, and asking again would only queue up.
 */
export const removeDatabase = (name: string): Promise<unknown> =>
  new Promise<unknown>((resolve) => {
    if (waiting.has(name)) return resolve(undefined);
    waiting.add(name);
    const request = indexedDB.deleteDatabase(name);
    request.onblocked = resolve;
    request.onsuccess = request.onerror = () => {
      waiting.delete(name);
      resolve(undefined);
    };
  });
