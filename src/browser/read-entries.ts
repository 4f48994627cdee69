import type { Outbox } from './outbox.js';
import { report } from './page-events.js';

/** What waits under some keys; an entry that somebody broke is dropped, so that it stops no other. */
export const readEntries = <Item>(
  outbox: Outbox,
  keys: readonly string[],
  parse: (stored: unknown) => Item | undefined,
): readonly Item[] =>
  keys.flatMap((key) => {
    try {
      const item = parse(outbox.read(key));
      if (item) return [item];
    } catch {
      // Told below.
    }
    report(`The outbox's ${key} was unreadable and is dropped.`);
    outbox.remove(key);
    return [];
  });
