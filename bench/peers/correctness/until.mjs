import { setTimeout as sleep } from 'node:timers/promises';

/** How long a check waits for what ought to happen, in ms. */
export const PATIENCE = 3000;

/** Reads until `isDone` of what was read, or until patience ends; resolves with what was read last. */
export async function until(read, isDone, patience = PATIENCE) {
  const end = performance.now() + patience;
  for (;;) {
    const value = await read();
    if (isDone(value) || performance.now() > end) return value;
    await sleep(50);
  }
}
