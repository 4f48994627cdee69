/**
 * `npm run bench:gate`: what holding tags, letting them go and watching the page cost.
 *   --short          3 repetitions instead of 7
 *   --part=<names>   some of the parts below, with commas between
 *   --only=<pattern> some of a part's cases
 *   --against=<names> what the clicks are compared with: no yields, at once, after paint, floor
 *   --beside=<dist>  another build of Assent, measured beside this one
 *   --keep           writes the results into `bench/gate/results/`
 */
import { parseArgs } from 'node:util';
import { launchBrowser } from '../support/browser.mjs';
import { describeRun, writeResults } from '../support/results.mjs';
import { startSite } from '../support/site.mjs';
import { measureAccept } from './accept.mjs';
import { measureRelease, measureStart } from './cost.mjs';
import { measureNavigations } from './navigations.mjs';
import { measureObserver } from './observer.mjs';
import { answer, page, siteFiles } from './pages.mjs';
import { measureProfile } from './profile.mjs';
import { calibrate } from '../support/work.mjs';

const parts = {
  accept: measureAccept,
  start: measureStart,
  release: measureRelease,
  observer: measureObserver,
  navigations: measureNavigations,
  profile: measureProfile,
};

const { values: options } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    part: { type: 'string', default: Object.keys(parts).join() },
    only: { type: 'string', default: '' },
    against: { type: 'string', default: 'no yields,at once,after paint,floor' },
    beside: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
});

const files = await siteFiles(options.beside);
const site = await startSite(files, answer);
const browser = await launchBrowser();

try {
  files.set('/empty', page({}));
  const speeds = await calibrate(browser, site.origin);
  const run = { ...describeRun(browser), steps: speeds };
  console.log(JSON.stringify(run, null, 1));
  const context = {
    browser,
    site,
    speeds,
    repetitions: options.short ? 3 : 7,
    only: new RegExp(options.only),
    against: options.against.split(','),
    assents: options.beside ? ['assent', 'beside'] : ['assent'],
  };
  for (const part of options.part.split(',')) {
    console.log(`\n## ${part}`);
    const measured = await parts[part](context);
    if (options.keep) writeResults(new URL('results/', import.meta.url), run, { [part]: measured });
  }
} finally {
  await browser.close();
  site.close();
}
