import { interleave } from '../support/interleave.mjs';
import { ratio, summarize } from '../support/statistics.mjs';
import { spread, table } from '../support/table.mjs';
import { makeBodies, sendReceipts } from './send-receipts.mjs';

/** Connections → receipts of one measurement. */
const loads = { 1: 500, 16: 4000, 128: 8000 };

/** Receipts per second and the time to an answer, of each variant and as ratios to the floor. */
export async function measureThroughput({ variants, isShort }) {
  const running = {};
  const results = {};
  try {
    for (const name of variants.names) {
      running[name] = await variants.start(name);
      // Code that is not compiled yet would be measured with the first case only.
      await sendReceipts(running[name].url, makeBodies(1000), 16);
    }
    for (const [load, receipts] of Object.entries(loads)) {
      const count = isShort ? receipts / 4 : receipts;
      const measured = await interleave(variants.names, isShort ? 3 : 7, (name) =>
        sendReceipts(running[name].url, makeBodies(count), Number(load)),
      );
      const summary = summarizeAll(measured);
      results[`${load} connections`] = summary;
      print(load, summary);
    }
  } finally {
    for (const collector of Object.values(running)) await collector.stop();
  }
  return results;
}

/** Ratios are taken repetition by repetition: a machine that was busy was busy for both. */
function summarizeAll(measured) {
  return Object.fromEntries(
    Object.entries(measured).map(([name, numbers]) => {
      const summary = {};
      for (const [key, values] of Object.entries(numbers)) {
        summary[key] = summarize(values);
        const floor = measured.floor?.[key];
        if (!floor) continue;
        summary[`${key} / floor`] = ratio(values, floor);
      }
      return [name, summary];
    }),
  );
}

function print(load, summary) {
  console.log(`\n### ${load} connection${load === '1' ? '' : 's'}\n`);
  const rows = Object.entries(summary).map(([name, numbers]) => [
    name,
    spread(numbers.rate),
    numbers['rate / floor'] ? spread(numbers['rate / floor']) : '-',
    spread(numbers.p50),
    spread(numbers.p99),
    numbers['p99 / floor'] ? spread(numbers['p99 / floor']) : '-',
  ]);
  console.log(
    table(['collector', 'receipts/s', '/ floor', 'p50 ms', 'p99 ms', 'p99 / floor'], rows),
  );
}
