/**
 * Where receipts wait, as JSON in `localStorage`: one key each, so that two tabs that write at once
 * lose nothing. What the browser refuses to store is held in memory for the life of the page.
 *
 *     <name>:draft:<receiptId>     a decision whose receipt is not made yet
 *     <name>:pending:<receiptId>   a receipt, until the endpoint has it
 *     <name>:receipts              the newest receipts: the visitor's copy
 */
export interface Outbox {
  /** Undefined for what is missing or was broken by somebody. */
  read(key: string): unknown;
  write(key: string, value: unknown): void;
  remove(key: string): void;
  /** The keys under a prefix. */
  keys(prefix: string): readonly string[];
}

/** Opens the outbox of the site whose consent cookie has this name. */
export function openOutbox(name: string): Outbox {
  const memory = new Map<string, string>();
  const full = (key: string) => `${name}:${key}`;
  const attempt = <Result>(act: (storage: Storage) => Result): Result | undefined => {
    try {
      return act(localStorage);
    } catch {
      // Blocked (Chromium throws, Firefox gives null) or full: memory has it.
      return undefined;
    }
  };
  return {
    read: (key) =>
      attempt(() => JSON.parse(memory.get(full(key)) ?? localStorage.getItem(full(key))!)),
    write(key, value) {
      const text = JSON.stringify(value);
      memory.set(full(key), text);
      attempt((storage) => {
        storage.setItem(full(key), text);
        memory.delete(full(key));
      });
    },
    remove(key) {
      memory.delete(full(key));
      attempt((storage) => storage.removeItem(full(key)));
    },
    keys: (prefix) =>
      [...memory.keys(), ...(attempt(Object.keys) ?? [])]
        .filter((key) => key.startsWith(full(prefix)))
        .map((key) => key.slice(name.length + 1)),
  };
}
