/**
 * `npm run bench:collector`: what storing receipts costs beside a collector that only checks them.
 *   --short           3 repetitions instead of 7, and a tenth of the receipts
 *   --part=<names>    throughput, memory
 *   --only=<pattern>  some of the variants: floor, PGlite, PostgreSQL
 *   --keep            writes the results into `bench/collector/results/`
 */
import { parseArgs } from 'node:util';
import { describeServerRun, writeResults } from '../support/results.mjs';
import { measureMemory } from './memory.mjs';
import { measureThroughput } from './throughput.mjs';
import { createVariants } from './variants.mjs';

const parts = { throughput: measureThroughput, memory: measureMemory };

const { values: options } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    part: { type: 'string', default: Object.keys(parts).join() },
    only: { type: 'string', default: '' },
    keep: { type: 'boolean', default: false },
  },
});

const variants = await createVariants(new RegExp(options.only));
try {
  const run = describeServerRun(await variants.versions());
  console.log(JSON.stringify(run, null, 1));
  for (const part of options.part.split(',')) {
    console.log(`\n## ${part}`);
    const measured = await parts[part]({ variants, isShort: options.short });
    if (options.keep) writeResults(new URL('results/', import.meta.url), run, { [part]: measured });
  }
} finally {
  await variants.stop();
}
