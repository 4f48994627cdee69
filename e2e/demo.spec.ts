import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDemo, type Demo } from '../scripts/demo.mjs';
import { ConsentPage } from './models/consent-page.js';
import { expectAccessible } from './support/axe.js';
import { expect, test as base } from './support/test.js';

interface Counts {
  readonly total: number;
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** The demo that `npm start` starts, with receipts in a folder of its own. */
const test = base.extend<{
  demo: Demo & { counts(): Promise<Counts>; receipts(): Promise<readonly StoredReceipt[]> };
}>({
  demo: [
    async ({}, use) => {
      const dataDir = await mkdtemp(join(tmpdir(), 'assent-demo-'));
      const demo = await startDemo({ dataDir });
      const read = async <Answer>(address: string) =>
        (await (await fetch(address)).json()) as Answer;
      await use({
        ...demo,
        counts: () => read<Counts>(`${demo.vendors}/counts`),
        receipts: async () =>
          (await read<{ receipts: StoredReceipt[] }>(`${demo.collector}/api/receipts`)).receipts,
      });
      await demo.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
    // The embedded database takes half a minute to open where two do so on a busy machine.
    { timeout: 90_000 },
  ],
});

interface StoredReceipt {
  readonly receipt?: { readonly event: string };
  readonly event?: string;
}

test.describe('the demo: real third-party code behind the gate', () => {
  test.slow();

  test('sends and stores nothing before a choice, nor after a refusal', async ({ page, demo }) => {
    const visitor = new ConsentPage(page);
    await visitor.open(demo.site);
    await visitor.seesBanner();
    await expectAccessible(page);
    await page.waitForTimeout(1000);
    expect((await demo.counts()).total).toBe(0);
    expect(await visitor.cookies()).toEqual([]);
    expect(await visitor.storageKeys()).toEqual([]);

    await visitor.rejectAll();
    await expect.poll(async () => (await demo.receipts()).length).toBe(1);
    await page.goto(`${demo.site}/pricing`);
    await visitor.started();
    await page.waitForTimeout(1000);
    expect((await demo.counts()).total).toBe(0);
    expect(await visitor.cookies()).toEqual(['assent']);
    expect(await visitor.storageKeys()).toEqual([]);
  });

  test('runs it once it is accepted, and talks to nobody else', async ({ page, demo }) => {
    const visitor = new ConsentPage(page);
    await visitor.open(demo.site);
    await visitor.acceptAll();
    await expect
      .poll(async () => (await demo.counts()).counts, { timeout: 15_000 })
      .toMatchObject({
        clarity: { script: 1 },
        segment: { script: 1, settings: 1 },
        video: { page: 1 },
      });
    await expect.poll(() => visitor.cookies(), { timeout: 10_000 }).toContain('_clck');
    await expect.poll(() => visitor.cookies()).toContain('ajs_anonymous_id');
    await expect.poll(async () => (await demo.receipts()).length).toBe(1);
    const origins = await page.evaluate(() => [
      ...new Set(performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin)),
    ]);
    expect(new Set([demo.site, demo.vendors, demo.collector])).toEqual(
      new Set([...origins, demo.site, demo.vendors, demo.collector]),
    );
  });

  test('stops and clears it when consent is withdrawn', async ({ page, demo }) => {
    const visitor = new ConsentPage(page);
    await visitor.open(demo.site);
    await visitor.acceptAll();
    await expect.poll(() => visitor.cookies(), { timeout: 15_000 }).toContain('_clck');
    await expect.poll(() => visitor.cookies(), { timeout: 10_000 }).toContain('ajs_anonymous_id');
    await page.getByRole('button', { name: 'Withdraw consent' }).click();
    await expect.poll(() => visitor.cookies(), { timeout: 10_000 }).toEqual(['assent']);
    await expect.poll(() => visitor.storageKeys(), { timeout: 10_000 }).toEqual([]);
    await expect(page.locator('iframe')).not.toHaveAttribute('src');
    await expect.poll(async () => (await demo.receipts()).length).toBe(2);
    const { total } = await demo.counts();
    await page.goto(`${demo.site}/pricing`);
    await visitor.started();
    await page.waitForTimeout(1000);
    expect((await demo.counts()).total).toBe(total);
    expect(await visitor.cookies()).toEqual(['assent']);
  });

  test('lists every cookie with purpose and duration, as its policy says', async ({
    page,
    demo,
  }) => {
    await page.goto(`${demo.site}/cookies`);
    for (const name of [
      'assent',
      'meridian_session',
      'meridian_language',
      '_clck',
      'ajs_anonymous_id',
    ]) {
      await expect(page.getByText(name, { exact: true }).first()).toBeVisible();
    }
  });
});

base('receipts survive a restart of the collector', async ({ page }) => {
  base.slow();
  const dataDir = await mkdtemp(join(tmpdir(), 'assent-demo-'));
  const first = await startDemo({ dataDir });
  const visitor = new ConsentPage(page);
  await visitor.open(first.site);
  await visitor.acceptAll();
  const receipts = async ({ collector }: Demo) =>
    ((await (await fetch(`${collector}/api/receipts`)).json()) as { receipts: unknown[] }).receipts;
  await expect.poll(async () => (await receipts(first)).length).toBe(1);
  const before = await receipts(first);
  await first.stop();
  const second = await startDemo({ dataDir });
  expect(await receipts(second)).toEqual(before);
  await page.goto(second.collector);
  await expect(page.getByText('given').first()).toBeVisible();
  await second.stop();
  await rm(dataDir, { recursive: true, force: true });
});
