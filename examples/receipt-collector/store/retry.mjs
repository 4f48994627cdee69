import { setTimeout as wait } from 'node:timers/promises';

/** Another process got in between: serialization failure, deadlock, lock not available. */
const collisions = new Set(['40001', '40P01', '55P03']);
/** The connection or the server went away, perhaps only this moment. */
const losses = new Set(['57P01', '57P02', '57P03', 'ECONNRESET', 'EPIPE', 'ECONNREFUSED']);

/**
 * Runs work again that failed because of others: up to ten times when another transaction was in its way,
 * twice when the connection was lost. Work that was committed before its answer got lost runs again as
 * well, so it has to be such that a second time changes nothing.
 *
 * @template Result
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function retry(work) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= attemptsAt(error)) throw error;
      // Without chance in it, two processes would meet again and again.
      await wait(Math.random() * 10 * 2 ** Math.min(attempt, 6));
    }
  }
}

function attemptsAt({ code = '', message }) {
  if (collisions.has(code)) return 10;
  const isLost =
    losses.has(code) || code.startsWith('08') || message.startsWith('Connection terminated');
  return isLost ? 3 : 1;
}
