import { digits } from '../../support/table.mjs';

/**
 * What a row's target asks and whether it is reached: `{ text, limit, isReached }`; nothing of a row
 * without one, or where a number that it needs was not measured.
 * @param row of `compareProducts`; its `target` names one of
 *   atMost   a number
 *   ofFloor  as many times the hand-written floor
 *   ofBest   as many times the best of the other products
 */
export function judgeTarget({ target, cells, unit }) {
  const { text, limit } = describe(target ?? {}, cells, unit);
  const { median } = cells.find(({ id }) => id === (target?.product ?? 'assent')) ?? {};
  if (!Number.isFinite(limit) || median === undefined) return undefined;
  return { text, limit, isReached: median <= limit };
}

function describe({ atMost, ofFloor, ofBest }, cells, unit) {
  if (atMost !== undefined) return { text: `≤ ${digits(atMost)} ${unit}`, limit: atMost };
  const medianOf = (id) => cells.find((cell) => cell.id === id)?.median;
  if (ofFloor !== undefined) {
    return { text: `≤ ${ofFloor} of the floor`, limit: ofFloor * medianOf('floor') };
  }
  const peers = cells.filter(({ id, median }) => !isOurs(id) && id !== 'floor' && median >= 0);
  const best = Math.min(...peers.map(({ median }) => median));
  return {
    text: ofBest === 1 ? 'the best peer or better' : `≤ ${ofBest} of the best peer`,
    limit: ofBest * best,
  };
}

/** Whether a product is Assent, in whichever form. */
export const isOurs = (id) => id.startsWith('assent');
