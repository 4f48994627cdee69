import type { Receipt } from '../src/core/receipt-types.js';
import { ConsentPage } from './models/consent-page.js';
import { digestOf, isValid } from './support/chains.js';
import { expect, test } from './support/test.js';

test.describe('receipts', () => {
  test('one choice makes one receipt, valid against the schema, without personal data', async ({
    page,
    site,
  }) => {
    const visitor = new ConsentPage(page);
    await visitor.open('/examples/script-tag/?email=a@example.com#part');
    await page.evaluate(() => window.assent.acceptAll());
    await expect.poll(() => site.receipts.length).toBe(1);
    await page.reload();
    await visitor.started();
    await site.settle(500);
    expect(site.receipts).toHaveLength(1);

    const [{ receipt, headers, body }] = site.receipts as never as [
      { receipt: Receipt; headers: Record<string, string>; body: string },
    ];
    expect(isValid(receipt), JSON.stringify(isValid.errors)).toBe(true);
    expect(receipt).toMatchObject({
      seq: 1,
      event: 'given',
      state: 'given',
      method: 'accept-all',
      surface: 'api',
      origin: site.origin,
    });
    expect(receipt.integrity).toMatchObject({ prev: null, digest: digestOf(receipt) });
    expect(headers['idempotency-key']).toBe(receipt.receiptId);
    expect(headers['content-type']).toContain('application/json');
    expect(headers['referer']).toBeUndefined();
    expect(body).not.toMatch(/example\.com|part|Mozilla|127\.0\.0\.1:\d+\//);
    expect(body.length).toBeLessThan(8192);
  });

  test('form a chain: refusals, changes and withdrawals too', async ({ page, site }) => {
    const visitor = new ConsentPage(page);
    await visitor.open();
    for (const act of [
      () => window.assent.rejectAll(),
      () => window.assent.save({ analytics: true }),
      () => window.assent.save({ analytics: true }),
      () => void window.assent.withdraw(),
    ]) {
      await page.evaluate(act);
    }
    await expect.poll(() => site.receipts.length).toBe(4);
    const receipts = site.receipts.map(({ receipt }) => receipt as unknown as Receipt);
    expect(receipts.map(({ event, state }) => `${event}, ${state}`)).toEqual([
      'refused, refused',
      'given, partial',
      'renewed, partial',
      'withdrawn, withdrawn',
    ]);
    expect(receipts.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    expect(new Set(receipts.map(({ consentId }) => consentId)).size).toBe(1);
    receipts.forEach((receipt, index) => {
      expect(isValid(receipt), JSON.stringify(isValid.errors)).toBe(true);
      expect(receipt.integrity.digest).toBe(digestOf(receipt));
      expect(receipt.integrity.prev).toBe(receipts[index - 1]?.integrity.digest ?? null);
    });
  });

  test('a renewed choice tells no vendor anything', async ({ page, site }) => {
    const visitor = new ConsentPage(page);
    await visitor.open();
    await page.evaluate(() => window.assent.save({ analytics: true }));
    const before = await visitor.googleCalls();
    const { id } = (await visitor.consent())!;
    await page.evaluate(() => window.assent.save({ analytics: true }));
    expect(await visitor.googleCalls()).toEqual(before);
    expect((await visitor.consent())?.id).toBe(id);
    await expect.poll(() => site.receipts.length).toBe(2);
  });

  test('are retried with the same bytes and key until the endpoint has them', async ({
    page,
    site,
  }) => {
    site.answerReceipts((attempt) => ({ status: attempt < 3 ? 503 : 201 }));
    const visitor = new ConsentPage(page);
    await visitor.open();
    await page.evaluate(() => window.assent.acceptAll());
    await expect.poll(() => site.receipts.length, { timeout: 10_000 }).toBe(3);
    expect(new Set(site.receipts.map(({ body }) => body)).size).toBe(1);
    expect(new Set(site.receipts.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
    await expect.poll(() => page.evaluate(() => window.assent.receipts.pending)).toBe(0);
  });

  test('wait as long as the endpoint asks', async ({ page, site }) => {
    site.answerReceipts((attempt) =>
      attempt > 1 ? { status: 201 } : { status: 429, headers: { 'retry-after': '3' } },
    );
    const visitor = new ConsentPage(page);
    await visitor.open();
    const start = Date.now();
    await page.evaluate(() => window.assent.acceptAll());
    await expect.poll(() => site.receipts.length, { timeout: 10_000 }).toBe(2);
    expect(Date.now() - start).toBeGreaterThan(2900);
  });

  for (const how of [500, 'drop', 'hang'] as const) {
    test(`an endpoint that answers with ${how} delays nothing and loses nothing`, async ({
      page,
      site,
    }) => {
      site.fail('/consent-receipts', how);
      const visitor = new ConsentPage(page);
      await visitor.open();
      await page.evaluate(() => window.assent.acceptAll());
      await expect.poll(() => visitor.ran()).toContain('marketing');
      await visitor.seesNoBanner();
      await expect.poll(() => page.evaluate(() => window.assent.receipts.pending)).toBe(1);
      site.recover('/consent-receipts');
      await page.goto('/examples/script-tag/other.html');
      await expect.poll(() => site.receipts.length, { timeout: 10_000 }).toBeGreaterThan(0);
      const keys = site.receipts.map(({ headers }) => headers['idempotency-key']);
      expect(new Set(keys).size).toBe(1);
      await expect.poll(() => page.evaluate(() => window.assent.receipts.pending)).toBe(0);
    });
  }

  test('that the endpoint refuses for good are dropped and reported', async ({ page, site }) => {
    site.answerReceipts(() => ({ status: 422 }));
    const visitor = new ConsentPage(page);
    await visitor.open();
    await visitor.watchErrors();
    await page.evaluate(() => {
      window.assent.acceptAll();
    });
    await expect
      .poll(() => visitor.errors())
      .toEqual(['Assent: The receipt endpoint refused a receipt with status 422; dropped.']);
    expect(await page.evaluate(() => window.assent.receipts.pending)).toBe(0);
    expect(site.receipts).toHaveLength(1);
  });

  test('survive that the part that makes them did not load', async ({ page, site }) => {
    site.fail('/assent-decision.js', 404);
    const visitor = new ConsentPage(page);
    await visitor.open();
    await page.evaluate(() => window.assent.acceptAll());
    await expect.poll(() => visitor.ran()).toContain('marketing');
    expect(await page.evaluate(() => window.assent.receipts.pending)).toBe(1);
    site.recover('/assent-decision.js');
    await page.goto('/examples/script-tag/other.html');
    await expect.poll(() => site.receipts.length).toBe(1);
    expect(isValid(site.receipts[0]!.receipt)).toBe(true);
  });

  test('are kept for the visitor, who can check that nobody changed them', async ({
    page,
    site,
  }) => {
    const visitor = new ConsentPage(page);
    await visitor.open();
    await page.evaluate(() => window.assent.acceptAll());
    await page.evaluate(() => window.assent.rejectAll());
    await expect.poll(() => site.receipts.length).toBe(2);
    const copy = await page.evaluate(() => window.assent.receipts.export());
    expect(copy.receipts).toEqual(site.receipts.map(({ receipt }) => receipt));
    expect(copy.verification).toEqual({ valid: true, checked: 2, problems: [] });
    expect(await page.evaluate(() => window.assent.receipts.last?.event)).toBe('withdrawn');

    await page.evaluate(() => {
      const kept = localStorage.getItem('assent:receipts')!;
      localStorage.setItem('assent:receipts', kept.replace('"granted":true', '"granted":false'));
    });
    const { valid, problems } = await page.evaluate(() => window.assent.receipts.verify());
    expect(valid).toBe(false);
    expect(problems.join()).toMatch(/Receipt \d of .* was changed\./);
  });
});
