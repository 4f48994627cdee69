import type { Outbox } from './outbox.js';
import { randomId } from './random-id.js';

/** A tab's claim in `localStorage`, where there are no locks. */
interface Claim {
  readonly by: string;
  /** Epoch milliseconds; renewed for as long as the work goes on. */
  readonly until: number;
}

const LIFE = 6000;
/** Until the browser has told its other processes what one of them wrote. */
const SETTLED = 50;

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Does some work while no other tab of the site does work of this name. By Web Locks; where they are
 * missing (plain http) or blocked, by a claim in `localStorage` that expires with the tab that made it.
 */
export async function inTurn<Result>(
  outbox: Outbox,
  name: string,
  work: () => Promise<Result>,
): Promise<Result> {
  let isGranted = false;
  try {
    return await navigator.locks.request(name, () => {
      isGranted = true;
      return work();
    });
  } catch (error) {
    if (isGranted) throw error;
    return byClaim(outbox, `claim:${name}`, work);
  }
}

async function byClaim<Result>(
  outbox: Outbox,
  key: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const own = randomId();
  const owner = () => {
    const { by, until } = (outbox.read(key) ?? {}) as Partial<Claim>;
    const left = until! - Date.now();
    // A claim from the future is one from before the clock was set back.
    return left > 0 && left <= LIFE ? by : undefined;
  };
  const claim = () => outbox.write(key, { by: own, until: Date.now() + LIFE });
  while (owner() !== own) {
    if (!owner()) claim();
    await sleep(SETTLED * (1 + Math.random()));
  }
  const renewal = setInterval(() => (owner() ?? own) === own && claim(), LIFE / 3);
  try {
    return await work();
  } finally {
    clearInterval(renewal);
    if (owner() === own) outbox.remove(key);
  }
}
