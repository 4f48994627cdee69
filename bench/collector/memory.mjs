import { slope } from '../support/statistics.mjs';
import { table } from '../support/table.mjs';
import { makeBodies, sendReceipts } from './send-receipts.mjs';

const samples = 20;
const mib = (bytes) => (bytes / 2 ** 20).toFixed(1);

/**
 * What the process holds after forced collections while 200,000 receipts come in, a sample every
 * twentieth. The slope is of the second half, where a leak is what still grows.
 */
export async function measureMemory({ variants, isShort }) {
  const perSample = isShort ? 1000 : 10_000;
  const results = {};
  for (const name of variants.names) {
    const collector = await variants.start(name);
    const taken = [];
    try {
      for (let sample = 1; sample <= samples; sample++) {
        await sendReceipts(collector.url, makeBodies(perSample), 64);
        taken.push({ receipts: sample * perSample, ...(await collector.memory()) });
      }
    } finally {
      await collector.stop();
    }
    const half = taken.slice(samples / 2);
    const growth = (key) => slope(half.map((one) => [one.receipts, one[key]]));
    results[name] = {
      samples: taken,
      'bytes of RSS a receipt': growth('rss'),
      'bytes of heap a receipt': growth('heapUsed'),
    };
    print(name, results[name]);
  }
  return results;
}

function print(name, result) {
  console.log(`\n### ${name}\n`);
  const rows = result.samples
    .filter((_, index) => index % 2 === 1)
    .map(({ receipts, rss, heapUsed }) => [receipts, mib(rss), mib(heapUsed)]);
  console.log(table(['receipts', 'RSS MiB', 'heap MiB'], rows));
  const { 'bytes of RSS a receipt': rss, 'bytes of heap a receipt': heap } = result;
  console.log(
    `\nSecond half: ${rss.toFixed(1)} bytes of RSS and ${heap.toFixed(1)} of heap a receipt`,
  );
}
