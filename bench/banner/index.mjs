/**
 * `npm run bench:banner`: what a first visit pays for the banner, and a returning one for having none.
 *   --short          3 repetitions instead of 9
 *   --part=<names>   first, returning
 *   --only=<names>   some of the variants, with commas between; nothing and floor are always there
 *   --beside=<dist>  another build of Assent, measured beside this one
 *   --keep           writes the results into `bench/banner/results/`
 */
import { parseArgs } from 'node:util';
import { launchBrowser } from '../support/browser.mjs';
import { describeRun, writeResults } from '../support/results.mjs';
import { startSite } from '../support/site.mjs';
import { siteFiles, variants } from './pages.mjs';
import { measureFirst, measureReturning } from './visits.mjs';

const parts = { first: measureFirst, returning: measureReturning };
const bases = ['nothing', 'floor'];

const { values: options } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    part: { type: 'string', default: Object.keys(parts).join() },
    only: { type: 'string', default: Object.keys(variants).join() },
    beside: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
});

const chosen = [...bases, ...options.only.split(','), ...(options.beside ? ['beside'] : [])];
const names = Object.keys(variants).filter(
  (name) => chosen.includes(name) && (name !== 'beside' || options.beside),
);
const files = siteFiles(options.beside);
const site = await startSite(files);
const browser = await launchBrowser();

try {
  const run = describeRun(browser);
  console.log(JSON.stringify(run, null, 1));
  const context = { browser, site, names, repetitions: options.short ? 3 : 9 };
  for (const part of options.part.split(',')) {
    console.log(`\n## ${part} visit, slow 4G, CPU 4x slower`);
    const measured = await parts[part](context);
    if (options.keep) writeResults(new URL('results/', import.meta.url), run, { [part]: measured });
  }
} finally {
  await browser.close();
  site.close();
}
