/**
 * Counts what reaches the third parties, and remembers what the newest requests were. Nothing about
 * the visitor is kept.
 */
export function createArrivals() {
  /** @type {Record<string, Record<string, number>>} */
  const counts = {
    clarity: { script: 0, upload: 0 },
    segment: { script: 0, settings: 0, event: 0 },
    video: { page: 0, play: 0 },
  };
  /** @type {{ at: string, vendor: string, kind: string, detail: string }[]} */
  const newest = [];
  return {
    /** Notes one request of a vendor. */
    add(vendor, kind, detail = '') {
      counts[vendor][kind] += 1;
      newest.unshift({ at: new Date().toISOString(), vendor, kind, detail });
      newest.length = Math.min(newest.length, 20);
    },
    /** What `GET /counts` answers. */
    toJSON() {
      const total = Object.values(counts)
        .flatMap((kinds) => Object.values(kinds))
        .reduce((sum, count) => sum + count, 0);
      return { total, counts, newest };
    },
  };
}
