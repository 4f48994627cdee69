import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openStore } from '../store.mjs';
import { answer, createArrivals } from '../tools/test-receipts.mjs';
import { run } from './run.mjs';

const folder = mkdtempSync(join(tmpdir(), 'receipts-'));
const dataDir = join(folder, 'data');
let given;
let key;

// Each command opens the embedded database, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

beforeAll(async () => {
  const store = await openStore({ dataDir });
  const arrivals = await createArrivals();
  key = arrivals.key;
  await store.addKey(key);
  await store.addNotice(arrivals.digest, arrivals.notice);
  const arrive = async (...values) => {
    const { receipt, incoming } = await arrivals.arrive(...values);
    expect(await store.add(incoming)).toEqual({ outcome: 'added' });
    return receipt;
  };
  const decisions = answer({ analytics: true, marketing: true });
  given = await arrive({ language: 'en', decisions });
  const partial = answer({ analytics: true, marketing: false });
  await arrive({ event: 'changed', language: 'en', decisions: partial }, given);
  const none = answer({ analytics: false, marketing: false });
  await arrive({ event: 'refused', language: 'de', decisions: none }, null, '2026-11-04T08:00:00Z');
  const erased = await arrive({ language: 'fr', decisions }, null);
  await store.erase(erased.consentId);
  await store.close();
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe('verify', () => {
  it('ends with 0 when nothing is wrong, and lists what was erased', async () => {
    const { code, out } = await call('verify', '--data-dir', dataDir);
    expect(out).toMatch(/^erased +erased +1 of the consent with the hash [\w-]{43}, at 20/);
    expect(out).toContain(
      '3 receipts, 2 consents, 1 notice: 0 problems, 0 warnings, 1 note on erasures',
    );
    expect(code).toBe(0);
  });

  it('ends with 1 when receipts are signed with another key than the pinned one', async () => {
    const file = join(folder, 'keys.json');
    const other = (await createArrivals()).key;
    writeFileSync(file, JSON.stringify({ keys: [other] }));
    const { code, out } = await call('verify', '--keys', file, '--json');
    const lines = out.trim().split('\n').map(JSON.parse);
    expect(lines.filter(({ code }) => code === 'unknown-key')).toHaveLength(3);
    expect(lines.at(-1).summary).toMatchObject({ receipts: 3, problems: 3 });
    expect(code).toBe(1);

    writeFileSync(file, JSON.stringify({ keys: [other, key] }));
    expect((await call('verify', '--keys', file)).code).toBe(0);
  });
});

describe('export', () => {
  it.each(['json', 'kantara', 'iso27560'])('writes one JSON document as %s', async (format) => {
    const { code, out, error } = await call('export', '--format', format);
    const document = JSON.parse(out);
    expect(document.receipts ?? document.records).toHaveLength(3);
    expect({ code, error }).toEqual({ code: 0, error: '' });
  });

  it('writes what belongs to one consent', async () => {
    const id = given.consentId.toUpperCase();
    const { out } = await call('export', '--format', 'csv', '--consent', id);
    // The head, and three decisions in each of two receipts.
    expect(out.trim().split('\r\n')).toHaveLength(7);
  });

  it('refuses facts that it would not understand', async () => {
    const file = join(folder, 'facts.json');
    writeFileSync(file, '{"controler":{}}');
    const { code, error } = await call('export', '--format', 'kantara', '--facts', file);
    expect(error).toContain('controler is unknown. Remove it.');
    expect(code).toBe(2);
  });
});

describe('stats', () => {
  it('draws the rates of the newest decisions, and of each day', async () => {
    const { out } = await call('stats');
    expect(out).toBe(`2 consents, 3 decisions, the first day to today (UTC)

The newest decision of each consent, by category

category   granted  asked    rate
─────────  ───────  ─────  ──────
analytics        1      2  50.0 %
marketing        0      2   0.0 %

The same, by language

language  consents  analytics  marketing
────────  ────────  ─────────  ─────────
de               1      0.0 %      0.0 %
en               1    100.0 %      0.0 %

All decisions, by the day on which they came in

day         decisions  analytics  marketing
──────────  ─────────  ─────────  ─────────
2026-11-02          2    100.0 %     50.0 %
2026-11-03          0          –          –
2026-11-04          1      0.0 %      0.0 %
`);
  });

  it('is about some days only, and JSON, when asked', async () => {
    const { out } = await call('stats', '--json', '--from', '2026-11-03', '--to', '2026-11-04');
    expect(JSON.parse(out)).toMatchObject({
      from: '2026-11-03',
      to: '2026-11-04',
      consents: 1,
      decisions: 1,
      languages: [{ language: 'de', consents: 1 }],
    });
  });
});

describe('a command line that cannot be run ends with 2', () => {
  it.each([
    [['verify', '--data-dir', join(folder, 'typo')], 'is no folder of a receipt collector'],
    [['export'], "required option '--format <format>'"],
    [['export', '--format', 'xml'], 'Allowed choices are json, csv, kantara, iso27560'],
    [['stats', '--from', '2026-02-30'], 'Give a day: 2026-11-01.'],
    [['export', '--format', 'csv', '--consent', 'me'], 'Give a UUID'],
    [['verify', '--keys', join(folder, 'none.json')], 'no such file'],
    [['sign'], "unknown command 'sign'"],
    [[], 'Usage: assent-receipts'],
  ])('%j', async (args, says) => {
    const { code, error } = await call(...args);
    expect(error).toContain(says);
    expect(code).toBe(2);
  });

  it('names the store that is missing', async () => {
    const { code, error } = await call.withEnv({}, 'stats');
    expect(error).toContain('--data-dir <folder> or --database-url <url>');
    expect(code).toBe(2);
  });
});

it('explains itself and ends with 0', async () => {
  const { code, out } = await call('verify', '--help');
  expect(out).toContain('--keys <file>');
  expect(code).toBe(0);
});

function call(...args) {
  return call.withEnv({ DATA_DIR: dataDir }, ...args);
}

call.withEnv = async (env, ...args) => {
  const written = { out: '', error: '' };
  const into = (name) =>
    new Writable({
      write(chunk, _encoding, done) {
        written[name] += chunk;
        done();
      },
    });
  const code = await run(args, { env, stdout: into('out'), stderr: into('error'), openStore });
  return { code, ...written };
};
