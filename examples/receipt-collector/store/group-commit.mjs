/**
 * Gathers what arrives while the last write is running and writes it together: a database is asked once
 * for many, and nothing waits for a timer.
 *
 * @template Item, Result
 * @param {(items: readonly Item[]) => Promise<readonly Result[]>} write writes several, and says of each
 *   what became of it; when it rejects, none was written
 * @param {object} [options]
 * @param {number} [options.largest] at most so many at once. Default 256
 * @param {number} [options.longest] ms for which it gathers before a write, at most. Default 10
 * @param {number} [options.waiting] more than so many are turned away, so that a database that hangs does
 *   not fill the memory. Default 4096
 */
export function groupCommit(write, { largest = 256, longest = 10, waiting = 4096 } = {}) {
  let queue = [];
  let running = null;

  const settle = (entry, error, result) => (error ? entry.reject(error) : entry.resolve(result));

  /** When one item is the reason why none was written, the others must not fail with it. */
  async function writeApart(batch) {
    try {
      const results = await write(batch.map(({ item }) => item));
      batch.forEach((entry, index) => settle(entry, null, results[index]));
    } catch (error) {
      if (batch.length === 1 || !isAboutContent(error)) {
        for (const entry of batch) settle(entry, error);
        return;
      }
      const half = batch.length >> 1;
      await writeApart(batch.slice(0, half));
      await writeApart(batch.slice(half));
    }
  }

  /**
   * A receipt on its way here takes some turns of the event loop: reading, checking, signing. As long as
   * turns bring receipts, the next one is worth waiting for; a lone receipt waits for three that do not.
   */
  async function gather() {
    const start = performance.now();
    let quiet = 0;
    while (quiet < 3 && queue.length < largest && performance.now() - start < longest) {
      const before = queue.length;
      await new Promise(setImmediate);
      quiet = queue.length > before ? 0 : quiet + 1;
    }
  }

  async function run() {
    while (queue.length > 0) {
      await gather();
      const batch = queue.slice(0, largest);
      queue = queue.slice(largest);
      await writeApart(batch);
    }
    running = null;
  }

  return {
    /** @param {Item} item */
    add(item) {
      if (queue.length >= waiting) {
        return Promise.reject(
          new Error('Receipt collector: too many receipts wait for the database.'),
        );
      }
      return new Promise((resolve, reject) => {
        queue.push({ item, resolve, reject });
        running ??= run();
      });
    },
    /** Resolves once nothing waits. */
    idle: async () => void (await running),
  };
}

/** SQLSTATE classes of values that cannot be stored: data exception, constraint, program limit. */
const isAboutContent = ({ code }) => /^(22|23|54)...$/.test(code ?? '');
