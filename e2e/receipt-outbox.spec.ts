import { ConsentPage } from './models/consent-page.js';
import { expectChain, storedOnce } from './support/chains.js';
import { declaredPage } from './support/declared-page.js';
import type { Site } from './support/site.js';
import { expect, test } from './support/test.js';

/** The arrived receipts, each once however often it was sent. */
const arrivedOn = (site: Site) => () => new Set(site.receipts.map(({ body }) => body)).size;
const isEmpty = (visitor: ConsentPage) => () =>
  visitor.page.evaluate(() => window.assent.receipts.pending);

/** A page that a script prepares before Assent starts. */
function publish(site: Site, script: string): string {
  const receipts = { endpoint: '/consent-receipts' };
  site.page('/prepared.html', declaredPage({ receipts }, `<script>${script}</script>`));
  return '/prepared.html';
}

/** Lets the endpoint be out of order until it is told otherwise. */
function close(site: Site, retryAfter = '3600'): () => void {
  site.answerReceipts(() => ({ status: 503, headers: { 'retry-after': retryAfter } }));
  return () => site.answerReceipts(() => ({ status: 201 }));
}

/** As if the time that the endpoint asked for had passed, once it has asked. */
async function forgetBackOff({ page }: ConsentPage): Promise<void> {
  await expect.poll(() => page.evaluate(() => localStorage['assent:back-off'])).toContain('asked');
  await page.evaluate(() => localStorage.removeItem('assent:back-off'));
}

test.describe('the outbox', () => {
  test('keeps a decision whose tab is closed right after the click', async ({ context, site }) => {
    const first = new ConsentPage(await context.newPage());
    await first.open();
    await first.button('accept-all').click();
    await first.page.close();
    const next = new ConsentPage(await context.newPage());
    await next.open();
    await expect.poll(arrivedOn(site)).toBe(1);
    await expect.poll(isEmpty(next)).toBe(0);
    expect(expectChain(site.receipts)).toMatchObject([{ event: 'given', surface: 'banner' }]);
  });

  test('sends the same bytes after dropped connections', async ({ page, site }) => {
    site.answerReceipts((attempt) => (attempt < 3 ? 'drop' : { status: 201 }));
    const visitor = new ConsentPage(page);
    await visitor.open();
    await page.evaluate(() => window.assent.acceptAll());
    await expect.poll(isEmpty(visitor), { timeout: 10_000 }).toBe(0);
    expect(expectChain(site.receipts)).toHaveLength(1);
  });

  test('waits on the next pages as well, as long as the endpoint asked', async ({ page, site }) => {
    site.answerReceipts((attempt) =>
      attempt > 1 ? { status: 201 } : { status: 429, headers: { 'retry-after': '3' } },
    );
    const visitor = new ConsentPage(page);
    await visitor.open();
    await page.evaluate(() => window.assent.acceptAll());
    await expect
      .poll(() => page.evaluate(() => localStorage['assent:back-off']))
      .toContain('asked');
    for (const path of ['other.html', '']) await visitor.open(`/examples/script-tag/${path}`);
    await expect.poll(isEmpty(visitor), { timeout: 10_000 }).toBe(0);
    expect(expectChain(site.receipts)).toHaveLength(1);
    const [first, second] = site.receipts;
    expect(second!.time - first!.time).toBeGreaterThan(2900);
  });

  test('does not wait when the browser is online again', async ({ page, site }) => {
    site.fail('/consent-receipts', 'drop');
    const visitor = new ConsentPage(page);
    await visitor.open();
    await page.evaluate(() => window.assent.rejectAll());
    await expect.poll(() => page.evaluate(() => localStorage['assent:back-off'])).toBeTruthy();
    // As after many attempts.
    await page.evaluate(() => {
      const state = { failures: 9, since: Date.now(), wait: 300_000, cause: 'unreached' };
      localStorage.setItem('assent:back-off', JSON.stringify(state));
    });
    site.recover('/consent-receipts');
    await visitor.open('/examples/script-tag/other.html');
    expect(site.receipts).toHaveLength(0);
    await page.evaluate(() => {
      dispatchEvent(new Event('online'));
    });
    await expect.poll(isEmpty(visitor)).toBe(0);
    expect(expectChain(site.receipts)).toMatchObject([{ event: 'refused' }]);
  });

  test('takes decisions made offline to the endpoint', async ({ page, context, site, engine }) => {
    test.skip(engine === 'webkitgtk', 'WebKitWebDriver cannot take the browser offline.');
    const visitor = new ConsentPage(page);
    await visitor.open();
    // On the way to a button, what follows a decision is fetched.
    await visitor.button('accept-all').focus();
    await expect.poll(() => site.requests.map(({ path }) => path)).toContain('/assent-decision.js');
    await context.setOffline(true);
    await page.evaluate(() => window.assent.acceptAll());
    await page.evaluate(() => window.assent.rejectAll());
    await visitor.seesNoBanner();
    await expect.poll(isEmpty(visitor)).toBe(2);
    await context.setOffline(false);
    await expect.poll(isEmpty(visitor), { timeout: 10_000 }).toBe(0);
    expect(expectChain(site.receipts).map(({ event }) => event)).toEqual(['given', 'withdrawn']);
  });

  test('takes them there also where what makes receipts had not come yet', async ({
    page,
    context,
    site,
    engine,
    browserName,
  }) => {
    test.skip(engine === 'webkitgtk', 'WebKitWebDriver cannot take the browser offline.');
    const visitor = new ConsentPage(page);
    await visitor.open();
    await visitor.seesBanner();
    await context.setOffline(true);
    await page.evaluate(() => window.assent.acceptAll());
    await visitor.seesNoBanner();
    await expect.poll(() => page.evaluate(() => window.assent.receipts.pending)).toBe(1);
    await context.setOffline(false);
    // Firefox keeps a failed import as long as the page lives.
    if (browserName === 'firefox') await visitor.open();
    await expect.poll(() => site.receipts.length, { timeout: 10_000 }).toBe(1);
  });

  test('sends a withdrawal first, and each chain in its order', async ({ page, site }) => {
    const open = close(site);
    const visitor = new ConsentPage(page);
    await visitor.open();
    await page.evaluate(() => window.assent.acceptAll());
    await page.evaluate(() => window.assent.reset());
    await page.evaluate(() => window.assent.acceptAll());
    await page.evaluate(() => window.assent.rejectAll());
    await expect
      .poll(() => page.evaluate(() => window.assent.receipts.last?.event))
      .toBe('withdrawn');
    await forgetBackOff(visitor);
    const before = site.receipts.length;
    open();
    await page.evaluate(() => {
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await expect.poll(isEmpty(visitor)).toBe(0);
    const sent = storedOnce(site.receipts.slice(before));
    expect(sent.map(({ event, seq }) => `${event} ${seq}`)).toEqual([
      'given 1',
      'withdrawn 2',
      'given 1',
    ]);
    expect(sent[0]!.consentId).toBe(sent[1]!.consentId);
    expect(storedOnce(site.receipts)).toHaveLength(3);
  });

  test('is not held up by one receipt that the endpoint cannot take', async ({ page, site }) => {
    let refused = '';
    site.answerReceipts((_, { headers }) => {
      refused ||= String(headers['idempotency-key']);
      return { status: headers['idempotency-key'] === refused ? 500 : 201 };
    });
    const visitor = new ConsentPage(page);
    await visitor.open();
    await page.evaluate(() => window.assent.acceptAll());
    await expect.poll(() => site.receipts.length).toBe(1);
    await page.evaluate(() => window.assent.reset());
    await page.evaluate(() => window.assent.rejectAll());
    await expect.poll(isEmpty(visitor)).toBe(1);
    expect(storedOnce(site.receipts).map(({ event }) => event)).toEqual(['given', 'refused']);
  });

  test('gives grants up before withdrawals when too much waits, and says so', async ({
    page,
    site,
  }) => {
    close(site);
    const visitor = new ConsentPage(page);
    await visitor.open();
    await visitor.watchErrors();
    await page.evaluate(() => window.assent.acceptAll());
    await page.evaluate(() => window.assent.rejectAll());
    // Decisions wait as drafts first.
    const pending = () =>
      page.evaluate(
        () => Object.keys(localStorage).filter((key) => key.startsWith('assent:pending:')).length,
      );
    await expect.poll(pending).toBe(2);
    await page.evaluate(() => {
      const keys = Object.keys(localStorage).filter((key) => key.startsWith('assent:pending:'));
      const bodies = keys.map((key) => JSON.parse(localStorage.getItem(key)!) as string);
      for (const body of bodies) {
        const { receiptId } = JSON.parse(body) as { receiptId: string };
        for (let index = 0; index < 51; index++) {
          const id = receiptId.slice(0, -3) + String(100 + index);
          const text = JSON.stringify(body.replaceAll(receiptId, id));
          localStorage.setItem(`assent:pending:${id}`, text);
        }
      }
    });
    await forgetBackOff(visitor);
    await page.evaluate(() => {
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await expect
      .poll(() => visitor.errors())
      .toEqual(['Assent: 4 receipts waited too long or were too many, and are dropped.']);
    const events = await page.evaluate(() =>
      Object.keys(localStorage)
        .filter((key) => key.startsWith('assent:pending:'))
        .map((key) => JSON.parse(JSON.parse(localStorage.getItem(key)!) as string).event as string),
    );
    expect(events).toHaveLength(100);
    expect(events.filter((event) => event === 'withdrawn')).toHaveLength(52);
  });

  test('sends while the page’s other requests use up the keepalive quota', async ({
    page,
    site,
  }) => {
    const visitor = new ConsentPage(page);
    await visitor.open();
    await page.evaluate(() => {
      const body = 'x'.repeat(65_000);
      void fetch('/collect/slow?delay=8000', { method: 'POST', body, keepalive: true }).catch(
        () => {},
      );
    });
    await page.evaluate(() => window.assent.acceptAll());
    await expect.poll(isEmpty(visitor)).toBe(0);
    expect(expectChain(site.receipts)).toHaveLength(1);
  });

  test('works where the browser blocks storage', async ({ page, site }) => {
    site.answerReceipts((attempt) =>
      attempt > 1 ? { status: 201 } : { status: 503, headers: { 'retry-after': '0' } },
    );
    const visitor = new ConsentPage(page);
    await visitor.open(
      publish(
        site,
        `for (const name of ['localStorage', 'sessionStorage']) {
           Object.defineProperty(window, name, { get() { throw new DOMException('', 'SecurityError'); } });
         }`,
      ),
    );
    await page.evaluate(() => window.assent.acceptAll());
    await page.evaluate(() => window.assent.rejectAll());
    await expect.poll(isEmpty(visitor), { timeout: 10_000 }).toBe(0);
    expect(expectChain(site.receipts).map(({ event }) => event)).toEqual(['given', 'withdrawn']);
    expect(await page.evaluate(() => window.assent.receipts.verify())).toMatchObject({
      valid: true,
      checked: 2,
    });
  });

  test('takes the space of the visitor’s copies where storage is full', async ({ page, site }) => {
    const visitor = new ConsentPage(page);
    await visitor.open();
    for (const _ of [1, 2, 3, 4]) {
      await page.evaluate(() => window.assent.acceptAll());
      await page.evaluate(() => window.assent.rejectAll());
    }
    await expect.poll(isEmpty(visitor)).toBe(0);
    const open = close(site);
    await page.evaluate(() => {
      for (let size = 2 ** 22, count = 0; size >= 1;) {
        try {
          localStorage.setItem(`filler${count++}`, 'x'.repeat(size));
        } catch {
          size >>= 1;
        }
      }
    });
    await page.evaluate(() => window.assent.acceptAll());
    await expect.poll(isEmpty(visitor)).toBe(1);
    await expect.poll(() => site.receipts.length).toBe(9);
    open();
    await forgetBackOff(visitor);
    await page.reload();
    await visitor.started();
    await expect.poll(isEmpty(visitor)).toBe(0);
    expect(expectChain(site.receipts)).toHaveLength(9);
  });

  test('goes on with the chain after the page has cleared its storage', async ({ page, site }) => {
    const visitor = new ConsentPage(page);
    await visitor.open();
    await page.evaluate(() => window.assent.acceptAll());
    await expect.poll(isEmpty(visitor)).toBe(0);
    await page.evaluate(() => localStorage.clear());
    await page.evaluate(() => window.assent.rejectAll());
    await expect.poll(arrivedOn(site)).toBe(2);
    expect(expectChain(site.receipts).map(({ event }) => event)).toEqual(['given', 'withdrawn']);
  });

  test('drops what somebody broke, and goes on', async ({ page, site }) => {
    const visitor = new ConsentPage(page);
    await visitor.open();
    await visitor.watchErrors();
    await page.evaluate(() => {
      for (const [key, text] of Object.entries({
        'draft:1': '{"consent":',
        'draft:2': '{"consent":{}}',
        'pending:3': '"{}"',
        'pending:4': '{"receiptId":"4"}',
        receipts: '{"0":1}',
        heads: '7',
        'back-off': '"x"',
      })) {
        localStorage.setItem(`assent:${key}`, text);
      }
      window.assent.acceptAll();
    });
    await expect.poll(isEmpty(visitor)).toBe(0);
    expect(expectChain(site.receipts)).toHaveLength(1);
    expect([...(await visitor.errors())].sort()).toEqual(
      ['draft:1', 'draft:2', 'pending:3', 'pending:4'].map(
        (key) => `Assent: The outbox's ${key} was unreadable and is dropped.`,
      ),
    );
  });

  test('keeps the order of decisions when the clock is set back', async ({ page, site }) => {
    site.answerReceipts((attempt) => ({ status: attempt > 1 ? 201 : 503 }));
    const visitor = new ConsentPage(page);
    await visitor.open(
      publish(
        site,
        `const now = Date.now; window.ahead = 864e5; Date.now = () => now() + window.ahead;`,
      ),
    );
    await page.evaluate(() => window.assent.acceptAll());
    await expect
      .poll(() => page.evaluate(() => localStorage['assent:back-off']))
      .toContain('error');
    await page.evaluate(() => {
      Object.assign(window, { ahead: 0 });
      window.assent.rejectAll();
    });
    await expect.poll(isEmpty(visitor), { timeout: 5000 }).toBe(0);
    const chain = expectChain(site.receipts);
    expect(chain.map(({ event }) => event)).toEqual(['given', 'withdrawn']);
    expect(chain[1]!.decidedAt < chain[0]!.decidedAt).toBe(true);
  });
});
