import { makeIncoming } from './incoming.mjs';

/** So many chains of so many receipts each, ready for the store. */
export const makeChains = (chains, length) =>
  Array.from({ length: chains }, () => {
    const chain = [];
    for (let seq = 1; seq <= length; seq += 1) {
      chain.push(makeIncoming(seq > 1 ? { event: 'changed' } : {}, chain.at(-1) ?? null));
    }
    return chain;
  });

/** The same things in an order that chance makes. */
export function shuffle(things) {
  const shuffled = [...things];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = Math.floor(Math.random() * (last + 1));
    [shuffled[last], shuffled[other]] = [shuffled[other], shuffled[last]];
  }
  return shuffled;
}
