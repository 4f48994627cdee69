import { claimTurn } from './claim-turn.js';
import type { Outbox } from './outbox.js';
import { nextTask } from './turns.js';

/** For how long a page waits to see what another tab has written: milliseconds. */
const PATIENCE = 1000;

/**
 * Waits until this page sees what the last tab wrote in its turn. Chromium tells a tab's other processes
 * of its writes a little later, often after the lock has been handed on.
 */
async function catchUp(turn: () => number, lock: string): Promise<void> {
  const { held = [] } = await navigator.locks.query();
  const turns = held.map(({ name = '' }) => Number(name.split(`${lock}:`)[1] ?? 0));
  const end = performance.now() + PATIENCE;
  while (turn() < Math.max(0, ...turns) && performance.now() < end) await nextTask();
}

/**
 * Does some work while no other tab of the site does work of this kind, and with all in sight that the
 * others have written before. By Web Locks; where they are missing (plain http) or blocked, by a claim.
 */
export async function inTurn(
  outbox: Outbox,
  name: string,
  kind: 'chain' | 'outbox',
  work: () => Promise<void>,
): Promise<void> {
  const lock = `${name}:${kind}`;
  const key = `turn:${kind}`;
  const turn = () => Number(outbox.read(key) ?? 0);
  let isGranted = false;
  try {
    await navigator.locks.request(lock, async () => {
      isGranted = true;
      await catchUp(turn, lock);
      await work();
      const next = turn() + 1;
      outbox.write(key, next);
      // Whoever is next reads the number off this lock, which outlives the turn.
      await new Promise<void>((granted) => {
        void navigator.locks.request(`${lock}:${next}`, { mode: 'shared' }, () => {
          granted();
          return new Promise((resolve) => setTimeout(resolve, PATIENCE));
        });
      });
    });
  } catch (error) {
    if (isGranted) throw error;
    await claimTurn(outbox, `claim:${kind}`, work);
  }
}
