import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { readNewestResult } from './newest-result.mjs';

it('reads the newest run and nothing else of the folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'results-'));
  const address = pathToFileURL(`${folder}/`);
  expect(readNewestResult(address)).toBeUndefined();
  expect(readNewestResult(new URL('nowhere/', address))).toBeUndefined();
  for (const date of ['2026-11-21', '2026-12-03', '2026-09-30']) {
    writeFileSync(join(folder, `${date}.json`), JSON.stringify({ node: date }));
  }
  writeFileSync(join(folder, 'index.html'), '');
  expect(readNewestResult(address)).toEqual({ date: '2026-12-03', node: '2026-12-03' });
});
