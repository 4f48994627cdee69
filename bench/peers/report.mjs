/**
 * `npm run bench:report`: writes what the newest run of `results/` says into `results/index.html`, the
 * README and docs/performance.md; with --check it fails where one of them is out of date.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { replaceSection } from '../../scripts/replace-section.mjs';
import { checks } from './correctness/checks.mjs';
import { remarks } from './remarks.mjs';
import { makeReport } from './report/make-report.mjs';
import { readNewestResult } from './report/newest-result.mjs';
import { rows } from './rows.mjs';

const command = 'npm run bench:report';
const results = new URL('results/', import.meta.url);
const run = readNewestResult(results);
if (!run) {
  console.log('No run has been kept yet.');
  process.exit();
}
const report = makeReport({ run, rows, remarks, checks });

const page = new URL('index.html', results);
const before = existsSync(page) ? readFileSync(page, 'utf8') : undefined;
if (before === report.page) console.log('The page is up to date.');
else if (process.argv.includes('--check')) {
  console.error(`bench/peers/results/index.html is out of date. Run: ${command}`);
  process.exit(1);
} else writeFileSync(page, report.page);

replaceSection('README.md', 'bench', report.readme, command);
for (const name of ['speed', 'targets', 'correctness']) {
  replaceSection('docs/performance.md', `bench ${name}`, report[name], command);
}
