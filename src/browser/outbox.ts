/**
 * Where receipts wait, as JSON in `localStorage`: one key each, so that two tabs that write at once
 * lose nothing. What the browser refuses to store is held in memory for the life of the page.
 *
 *     <name>:draft:<receiptId>     a decision whose receipt is not made yet
 *     <name>:pending:<receiptId>   a receipt, until the endpoint has it
 *     <name>:receipts              the newest receipts: the visitor's copy
 *     <name>:law                   the law that holds here has something to show on every page
 *     <name>:takeover              another product's choice was taken over, which happens once
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
  const memory: Record<string, string> = {};
  const full = (key: string) => `${name}:${key}`;
  const attempt = <Result>(act: () => Result): Result | undefined => {
    try {
      return act();
    } catch {
      // Blocked (Chromium throws, Firefox gives null) or full: memory has it.
      return undefined;
    }
  };
  return {
    // Memory first, and without a look at what may throw: else a blocked storage would hide it.
    read: (key) => attempt(() => JSON.parse(memory[full(key)] ?? localStorage[full(key)])),
    write(key, value) {
      const text = (memory[full(key)] = JSON.stringify(value));
      attempt(() => {
        localStorage[full(key)] = text;
        delete memory[full(key)];
      });
    },
    remove(key) {
      delete memory[full(key)];
      attempt(() => delete localStorage[full(key)]);
    },
    keys: (prefix) =>
      Object.keys({ ...memory, ...attempt(() => localStorage) })
        .filter((key) => key.startsWith(full(prefix)))
        .map((key) => key.slice(name.length + 1)),
  };
}
