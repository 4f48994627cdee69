import type { Outbox } from './outbox.js';
import { randomId } from './random-id.js';

/** A tab's claim in `localStorage`. */
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
 * Does some work while no other tab claims this key in `localStorage`, for browsers without locks. A claim
 * expires with the tab that made it. Who sees it gone sees as well what was written before it went.
 */
export async function claimTurn(
  outbox: Outbox,
  key: string,
  work: () => Promise<void>,
): Promise<void> {
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
    await work();
  } finally {
    clearInterval(renewal);
    if (owner() === own) outbox.remove(key);
  }
}
