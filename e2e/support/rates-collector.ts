import { makeSigningKey } from 'assent/server';
import { createCollector } from '../../examples/receipt-collector/collector.mjs';

/** Decisions of three days: 8 browsers in English, of which two changed their minds, and 2 in German. */
const standing = [
  { language: 'de', category: null, granted: null, count: 2 },
  { language: 'en', category: null, granted: null, count: 8 },
  { language: 'de', category: 'analytics', granted: true, count: 1 },
  { language: 'de', category: 'analytics', granted: false, count: 1 },
  { language: 'en', category: 'analytics', granted: true, count: 6 },
  { language: 'en', category: 'analytics', granted: false, count: 2 },
  { language: 'en', category: 'marketing', granted: true, count: 2 },
  { language: 'en', category: 'marketing', granted: false, count: 6 },
];
const perDay = [
  { day: '2026-11-19', count: 4 },
  { day: '2026-11-21', count: 8 },
];
const counts = [
  { day: '2026-11-19', category: 'analytics', granted: true, count: 3 },
  { day: '2026-11-19', category: 'analytics', granted: false, count: 1 },
  { day: '2026-11-21', category: 'analytics', granted: true, count: 6 },
  { day: '2026-11-21', category: 'analytics', granted: false, count: 2 },
  { day: '2026-11-21', category: 'marketing', granted: true, count: 4 },
  { day: '2026-11-21', category: 'marketing', granted: false, count: 4 },
];

/**
 * Starts a collector whose store has counted this already: a database would only make the tests of its
 * page slow.
 */
export async function startRatesCollector(): Promise<{ origin: string; stop(): Promise<void> }> {
  const nothing = async () => {};
  const store = {
    standingCounts: async () => standing,
    receiptsPerDay: async () => perDay,
    counts: async () => counts,
    addKey: nothing,
    keys: async () => [],
    close: nothing,
  };
  const collector = await createCollector({ store, signingKey: await makeSigningKey() });
  const origin = await collector.listen({ port: 0, host: '127.0.0.1' });
  return { origin, stop: () => collector.close() };
}
