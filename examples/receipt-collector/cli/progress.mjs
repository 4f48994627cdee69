/**
 * Shows how far a command is, in one line that writes over itself; says nothing where nobody looks.
 *
 * @param {import('node:stream').Writable & { isTTY?: boolean }} stream
 * @param {{ now?: () => number }} [options]
 * @returns {{ show(receipts: number): void, clear(): void }} `clear` takes the line away
 */
export function createProgress(stream, { now = Date.now } = {}) {
  let shownAt = 0;
  let isShown = false;
  return {
    show(receipts) {
      if (!stream.isTTY || now() - shownAt < 100) return;
      shownAt = now();
      isShown = true;
      stream.write(`\r${receipts.toLocaleString('en')} receipts\u001B[K`);
    },
    clear() {
      if (isShown) stream.write('\r\u001B[K');
      isShown = false;
    },
  };
}
