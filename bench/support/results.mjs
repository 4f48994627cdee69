import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, platform, totalmem } from 'node:os';

const root = new URL('../../', import.meta.url);
const versionOf = (file) => JSON.parse(readFileSync(new URL(file, root), 'utf8')).version;

/** What ran and on what kind of machine; nothing that names it. `programs`: versions by name. */
export const describeServerRun = (programs = {}) => ({
  assent: versionOf('package.json'),
  ...programs,
  node: process.version,
  machine: `${platform()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`,
});

/** The same of a run in a browser. */
export const describeRun = (browser) =>
  describeServerRun({
    chromium: browser.version(),
    playwright: versionOf('node_modules/@playwright/test/package.json'),
  });

/**
 * Keeps a run's measurements, by part and case, in `<folder>/<date>.json`. What the file already holds
 * of other cases of that day stays: they can be run one by one.
 */
export function writeResults(folder, run, measurements) {
  const file = new URL(`${new Date().toISOString().slice(0, 10)}.json`, folder);
  const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).measurements : {};
  const merged = { ...before };
  for (const [part, cases] of Object.entries(measurements)) {
    merged[part] = { ...merged[part], ...cases };
  }
  writeFileSync(file, `${JSON.stringify({ ...run, measurements: merged }, round, 1)}\n`);
  return file;
}

const round = (_, value) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value);
