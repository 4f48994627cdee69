import { consentCookie } from '../examples/server-set-cookie/set-cookie.mjs';
import type { Answer } from './support/answer.js';
import { ConsentPage } from './models/consent-page.js';
import { declaredPage } from './support/declared-page.js';
import type { Site } from './support/site.js';
import { expect, test } from './support/test.js';

const DAYS = 182;

/** The value of the consent cookie in a request. */
const valueIn = (header = ''): string => /(?:^|; )assent=([^;]*)/.exec(header)?.[1] ?? '';

const setCookie = (value: string) => ({ 'set-cookie': `assent=${value}; Path=/; Max-Age=9000000` });

/** A page that counts what scripts write into `document.cookie`, and has something to sweep. */
function publish(site: Site): void {
  const config = {
    receipts: { endpoint: '/consent-receipts' },
    cookie: { days: 7 },
    categories: [
      { id: 'necessary' },
      { id: 'analytics', services: [{ id: 'counter', cookies: [{ name: '_c' }] }] },
    ],
  };
  const script = `<script>
    const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
    window.written = [];
    Object.defineProperty(Document.prototype, 'cookie', {
      configurable: true,
      get,
      set(text) { window.written.push(text); set.call(this, text); },
    });
  </script>`;
  site.page('/page.html', declaredPage(config, script));
}

const isSent = (visitor: ConsentPage) => () =>
  visitor.page.evaluate(() => window.assent.receipts.pending);

test.describe('a consent cookie that the endpoint sets', () => {
  test('is not written again by a script on later pages', async ({ page, context, site }) => {
    publish(site);
    site.answerReceipts((_, { headers, body }): Answer => {
      const receipt = JSON.parse(body) as { decidedAt: string };
      const cookie = consentCookie(headers.cookie, receipt, { attributes: 'Path=/; SameSite=Lax' });
      return { status: 201, headers: cookie ? { 'set-cookie': cookie } : {} };
    });
    const visitor = new ConsentPage(page);
    await visitor.open('/page.html');
    await page.evaluate(() => window.assent.rejectAll());
    await expect.poll(isSent(visitor)).toBe(0);
    const stored = async () => (await context.cookies()).find(({ name }) => name === 'assent')!;
    const { expires, value } = await stored();
    expect(expires - Date.now() / 1000).toBeGreaterThan((DAYS - 1) * 86_400);

    for (const _ of [1, 2]) {
      await visitor.open('/page.html');
      await visitor.reopenCenter();
      await page.keyboard.press('Escape');
      await page.evaluate(() => {
        document.dispatchEvent(new Event('visibilitychange'));
      });
      await site.settle();
      expect(await page.evaluate(() => window.written)).toEqual([]);
      expect(await stored()).toMatchObject({ expires, value });
    }

    // The next decision is written at once, and the next answer takes it over again.
    await page.evaluate(() => window.assent.acceptAll());
    await expect.poll(isSent(visitor)).toBe(0);
    expect(valueIn((await visitor.page.evaluate(() => document.cookie)) as string)).not.toBe(value);
    expect((await stored()).expires - Date.now() / 1000).toBeGreaterThan((DAYS - 1) * 86_400);
  });

  test('brings back no decision that is over', async ({ page, site }) => {
    publish(site);
    let granted = '';
    // What is wrong in this endpoint: it sets what the receipt says, however late.
    site.answerReceipts((attempt, { headers }): Answer => {
      granted ||= valueIn(headers.cookie);
      if (attempt === 1) return { status: 503, headers: { 'retry-after': '1' } };
      return { status: 201, headers: attempt === 2 ? setCookie(granted) : {} };
    });
    const visitor = new ConsentPage(page);
    await visitor.open('/page.html');
    await page.evaluate(() => window.assent.acceptAll());
    await expect.poll(() => site.receipts.length).toBe(1);
    await page.evaluate(() => window.assent.rejectAll());
    await expect.poll(isSent(visitor), { timeout: 10_000 }).toBe(0);
    expect(await page.evaluate(() => document.cookie)).toContain('choices=necessary.-analytics');
    await visitor.open('/page.html');
    expect(await page.evaluate(() => window.assent.allows('analytics'))).toBe(false);
  });
});
