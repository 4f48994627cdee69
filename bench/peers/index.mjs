/**
 * `npm run bench`: Assent beside its peers on equal pages.
 *   --short          3 repetitions instead of 15, without the visits of 10 and 100 tags
 *   --part=<names>   some of the visits, with commas between, such as `first` or `50 inline`; `correctness`
 *                    for the checks beside them
 *   --check=<pattern> some of those
 *   --only=<names>   some of the products; floor and nothing are always there
 *   --beside=<dist>  another build of Assent, measured as a product of its own
 *   --keep           writes every value into `bench/peers/results/`
 */
import { parseArgs } from 'node:util';
import { launchBrowser } from '../support/browser.mjs';
import { interleave, twice } from '../support/interleave.mjs';
import { describeRun, writeResults } from '../support/results.mjs';
import { startSite } from '../support/site.mjs';
import { answerTag } from '../support/tags.mjs';
import { calibrate } from '../support/work.mjs';
import { installPeers } from './install.mjs';

const { values: options } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    part: { type: 'string' },
    check: { type: 'string', default: '' },
    only: { type: 'string' },
    beside: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
});

installPeers();
// What reads the packages' files comes once they are there.
const { products: all } = await import('./products/index.mjs');
const { assentFrom } = await import('./products/assent.mjs');
const { measureCorrectness } = await import('./correctness/index.mjs');
const { drawTables, drawVerdict } = await import('./tables.mjs');
const { article } = await import('../support/article.mjs');
const { trips } = await import('./visits.mjs');

const beside = options.beside
  ? [assentFrom({ id: 'beside', title: 'Assent, beside', dist: options.beside })]
  : [];
const only = options.only?.split(',');
const products = [...all, ...beside].filter(
  ({ id }) => !only || [...only, 'floor', 'nothing', ...beside.map(({ id }) => id)].includes(id),
);
const parts = options.part?.split(',');
const chosen = trips
  .filter(({ visits }) => !parts || visits.some((visit) => parts.includes(visit)))
  .filter(({ atMost }) => !(options.short && atMost) || parts);

const files = new Map(products.flatMap((product) => [...product.files()]));
files.set('/empty', article({ recorders: ['click-recorder'] }));
const site = await startSite(files, answerTag);
const browser = await launchBrowser();

try {
  const repetitions = options.short ? 3 : 15;
  const speeds = await calibrate(browser, site.origin);
  // All of them, whichever run: a file of results is told about without the packages.
  const named = [...all, ...beside].map(({ id, title, version, note }) => ({
    id,
    title,
    version,
    note,
  }));
  const run = { ...describeRun(browser), products: named, repetitions, steps: speeds };
  console.log(JSON.stringify(run, null, 1));
  const measured =
    chosen.length > 0 ? await measureSpeed({ browser, site, speeds }, repetitions) : {};
  if (!parts || parts.includes('correctness')) {
    console.log('\n## Correctness\n');
    measured.correctness = await measureCorrectness({
      browser,
      products,
      only: new RegExp(options.check),
    });
  }
  if (options.keep)
    console.log(`\n${writeResults(new URL('results/', import.meta.url), run, measured).pathname}`);
} finally {
  await browser.close();
  site.close();
}

/** Measures and tells it; resolves with what each repetition brought, by visit and product. */
async function measureSpeed(context, repetitions) {
  const start = Date.now();
  const { measured, failures } = await measureAll(context, repetitions);
  console.log(
    `\n${repetitions} repetitions in ${Math.round((Date.now() - start) / 60_000)} min, slow 4G, CPU 4x slower; medians (quartiles)`,
  );
  for (const text of drawTables(measured, products)) console.log(`\n${text}`);
  for (const { id, title, note } of products) if (note) console.log(`\n${title ?? id}: ${note}.`);
  console.log(`\n## Targets\n\n${drawVerdict(measured, products)}`);
  for (const failure of failures) console.log(`\nNot measured: ${failure}`);
  return measured;
}

/** By visit and product, what each repetition brought; and what could not be measured, with the reason. */
async function measureAll(context, repetitions) {
  const failures = new Set();
  const taken = new Map();
  const measureOne = async (product) => {
    const brought = {};
    for (const { visits, isBare, needs = 'accept', atMost = repetitions, take } of chosen) {
      if (!product.selectors[needs] && !isBare) continue;
      const times = taken.get(product.id + visits) ?? 0;
      taken.set(product.id + visits, times + 1);
      const numbers =
        times < atMost ? await attempt(product, visits, () => take(context, product)) : {};
      for (const visit of visits) brought[visit] = numbers[visit] ?? null;
    }
    return brought;
  };
  const attempt = async (product, visits, take) => {
    try {
      return await twice(take);
    } catch (error) {
      // A run that was ended has nothing to tell.
      if (!context.browser.isConnected()) throw error;
      failures.add(`${product.title}, ${visits.join(' and ')}: ${error.message.split('\n')[0]}`);
      return {};
    }
  };
  const byId = Object.fromEntries(products.map((product) => [product.id, product]));
  const results = await interleave(Object.keys(byId), repetitions, (id) => measureOne(byId[id]));
  const measured = {};
  for (const [id, visits] of Object.entries(results)) {
    for (const [visit, list] of Object.entries(visits)) (measured[visit] ??= {})[id] = list;
  }
  return { measured, failures: [...failures] };
}
