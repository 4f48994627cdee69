import type { ReceiptExport } from '../src/core/types.js';
import canonicalize from 'canonicalize';
import { ConsentPage } from './models/consent-page.js';
import { sha256 } from './support/chains.js';
import { declaredPage } from './support/declared-page.js';
import { expect, test } from './support/test.js';

const signature = 'eyJhbGciOiJFZERTQSJ9..c2lnbmF0dXJl';

const isSent = (visitor: ConsentPage) => () =>
  visitor.page.evaluate(() => window.assent.receipts.pending);

test.describe('the visitor’s copy', () => {
  test('holds receipts, countersignatures and notices, and says whether they hold', async ({
    page,
    site,
  }) => {
    site.answerReceipts((attempt) => ({
      status: 201,
      body: attempt > 1 ? 'Thank you.' : JSON.stringify({ signature, receivedAt: 'now' }),
    }));
    const visitor = new ConsentPage(page);
    await visitor.open();
    await visitor.acceptAll();
    await page.evaluate(() => window.assent.rejectAll());
    await expect.poll(isSent(visitor)).toBe(0);
    const copy: ReceiptExport = await page.evaluate(() => window.assent.receipts.export());
    const [first, second] = copy.receipts;
    expect([first!.event, second!.event]).toEqual(['given', 'withdrawn']);
    expect(copy.signatures).toEqual({ [first!.receiptId]: signature });
    for (const { notice } of copy.receipts) {
      expect(sha256(canonicalize(copy.notices[notice.digest])!)).toBe(notice.digest);
    }
    expect(copy.verification).toEqual({ valid: true, checked: 2, problems: [] });

    await page.evaluate((key) => {
      const stored = localStorage.getItem(key)!;
      localStorage.setItem(key, stored.replace('Accept', 'Agree'));
      const kept = JSON.parse(localStorage.getItem('assent:receipts')!) as unknown[];
      localStorage.setItem('assent:receipts', JSON.stringify(kept.slice(0, 1)));
    }, `assent:notice:${first!.notice.digest}`);
    const { problems } = await page.evaluate(() => window.assent.receipts.verify());
    expect(problems.map((problem) => problem.replaceAll(first!.consentId, 'it'))).toEqual([
      'The notice of Receipt 1 of it was changed.',
      'A receipt is missing after Receipt 1 of it.',
    ]);
  });

  test('is none the worse for empty, long and strange answers', async ({ page, site }) => {
    const answers = [
      '',
      JSON.stringify({ signature, padding: 'x'.repeat(300_000) }),
      '{"signature":{"a":["<b>"]}}',
    ];
    site.answerReceipts((attempt) => ({ status: 200, body: answers[attempt - 1] ?? '' }));
    const visitor = new ConsentPage(page);
    await visitor.open();
    for (const _ of answers) await page.evaluate(() => window.assent.acceptAll());
    await expect.poll(isSent(visitor)).toBe(0);
    expect(site.receipts).toHaveLength(answers.length);
    const { signatures } = await page.evaluate(() => window.assent.receipts.export());
    expect(signatures).toEqual({});
  });

  for (const [language, name, terms, facts] of [
    [
      'en',
      'Your decisions so far',
      ['Allowed:', 'Denied:'],
      ['Functional and Analytics', 'Marketing'],
    ],
    ['ar', 'سجل قراراتك', ['مسموح:', 'مرفوض:'], [/ و/, /./]],
  ] as const) {
    test(`is told in the preference center in ${language}`, async ({ page, site }) => {
      site.page('/page.html', declaredPage({ language }));
      const visitor = new ConsentPage(page);
      await visitor.open('/page.html');
      await page.evaluate(() => window.assent.rejectAll());
      await page.evaluate(() => window.assent.save({ functional: true, analytics: true }));
      await expect
        .poll(() => page.evaluate(() => window.assent.receipts.last?.event))
        .toBe('given');
      await visitor.reopenCenter();
      const summary = visitor.center.locator('summary', { hasText: name });
      await expect(summary).toHaveText(`${name} 2`);
      const newest = visitor.center.locator('ol > li').first();
      await expect(newest).not.toBeVisible();
      await summary.click();
      await expect(newest).toBeVisible();
      await expect(newest.getByRole('term')).toHaveText([...terms]);
      await expect(newest.getByRole('definition')).toHaveText([...facts]);
      const first = visitor.center.locator('ol > li').nth(1);
      await expect(first.getByRole('term')).toHaveText(terms[1]);
    });
  }
});
