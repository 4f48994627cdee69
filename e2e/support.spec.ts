import { stripVTControlCharacters } from 'node:util';
import { expectAccessible } from './support/axe.js';
import { expect, test } from './support/test.js';

const strictPolicy = [
  "default-src 'none'",
  "script-src 'nonce-smoke'",
  "style-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  'report-uri /csp-reports',
].join('; ');

const strictPage = `<!doctype html>
<html lang="en">
  <title>Strict</title>
  <main>
    <h1>Strict page</h1>
    <button id="open">Open</button>
    <a href="/second">Second page</a>
    <div id="host">
      <template shadowrootmode="open">
        <dialog aria-labelledby="heading">
          <h2 id="heading">Your choice</h2>
          <label><input type="checkbox" role="switch"> Analytics</label>
          <label>Name <input></label>
          <button data-testid="accept">Accept all</button>
          <button>Reject all</button>
        </dialog>
        <p role="status">Undecided</p>
      </template>
    </div>
  </main>
  <script nonce="smoke">
    const root = document.querySelector('#host').shadowRoot;
    const dialog = root.querySelector('dialog');
    document.querySelector('#open').addEventListener('click', () => dialog.showModal());
    for (const button of root.querySelectorAll('button')) {
      button.addEventListener('click', () => {
        root.querySelector('[role=status]').textContent = 'Chosen: ' + button.textContent;
        document.cookie = 'choice=' + encodeURIComponent(button.textContent) + '; path=/; max-age=600';
        dialog.close();
      });
    }
  </script>
</html>`;

test.beforeEach(({ site }) => {
  site.page('/strict', strictPage, { 'content-security-policy': strictPolicy });
  site.page('/second', '<!doctype html><title>Second</title><h1>Second page</h1>');
});

test('locators reach into an open shadow root under a strict policy', async ({ page }) => {
  await page.goto('/strict');
  const dialog = page.getByRole('dialog', { name: 'Your choice' });
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Open' }).click();
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('button')).toHaveText(['Accept all', 'Reject all']);
  await expect(page.locator('dialog').locator('button').last()).toHaveText('Reject all');
  await expect(page.locator('button').filter({ hasText: /reject/i })).toHaveCount(1);
  await page.getByTestId('accept').click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('status')).toHaveText('Chosen: Accept all');
});

test('the keyboard moves through a modal dialog and leaves it', async ({ page }) => {
  await page.goto('/strict');
  const open = page.getByRole('button', { name: 'Open' });
  await open.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('switch')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByRole('switch')).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Zoe');
  await expect(page.getByLabel('Name')).toHaveValue('Zoe');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByLabel('Analytics')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(open).toBeFocused();
});

test('form controls take values, and read them back', async ({ page }) => {
  await page.goto('/strict');
  await page.locator('#open').click();
  const analytics = page.getByLabel('Analytics');
  await analytics.check();
  await expect(analytics).toBeChecked();
  await analytics.uncheck();
  await expect(analytics).not.toBeChecked();
  const name = page.getByLabel('Name');
  await name.fill('Zoë & co');
  expect(await name.inputValue()).toBe('Zoë & co');
  await name.fill('');
  await expect(name).toHaveValue('');
  expect(await name.evaluate((element, text) => element.tagName + text, '!')).toBe('INPUT!');
  expect(await page.getByRole('button').evaluateAll((all) => all.length)).toBe(3);
});

test('a modal dialog takes the clicks for what is below it', async ({ page }) => {
  await page.goto('/strict');
  await page.locator('#open').click();
  await expect(page.locator('#open').click({ timeout: 500 })).rejects.toThrow(/Timeout 500ms/);
});

test('a matcher that is not met fails, and tells what it saw', async ({ page }) => {
  await page.goto('/strict');
  const status = page.getByRole('status');
  const wrong = (promise: Promise<void>) =>
    promise.then(
      () => 'passed',
      (error: Error) => stripVTControlCharacters(error.message),
    );
  const quick = { timeout: 300 };
  expect(await wrong(expect(status).toHaveText('Decided', quick))).toContain('Undecided');
  expect(await wrong(expect(status).not.toBeVisible(quick))).toContain('not.toBeVisible');
  expect(await wrong(expect(page.locator('nav')).toHaveText('x', quick))).toContain('not found');
  expect(await wrong(expect(page.locator('button')).toBeVisible(quick))).toContain('strict mode');
  expect(await wrong(expect(page).toHaveTitle('Other', quick))).toContain('Strict');
  expect(await wrong(expect(page).toHaveURL('/other', quick))).toContain('/strict');
});

test('pages go somewhere, back, forward and anew', async ({ page, site }) => {
  await page.goto('/strict');
  expect(page.url()).toBe(`${site.origin}/strict`);
  await page.getByRole('link', { name: 'Second page' }).click();
  expect(await page.title()).toBe('Second');
  await expect(page).toHaveURL('/second');
  await expect(page).toHaveURL(/second$/);
  await page.goBack();
  await expect(page).toHaveTitle('Strict');
  await page.goForward();
  await expect(page.getByRole('heading')).toHaveText('Second page');
  await page.evaluate(() => {
    document.title = 'Changed';
  });
  await page.reload();
  await expect(page).toHaveTitle('Second');
  await page.goto('/second#part');
  await expect(page).toHaveURL((url) => url.hash === '#part');
});

test('a page can be looked at while a script of it hangs', async ({ page, site }) => {
  site.fail('/hanging.js', 'hang');
  site.page('/hanging', '<!doctype html><h1>Early</h1><script src="/hanging.js"></script>');
  await page.goto('/hanging', { waitUntil: 'commit' });
  await expect(page.getByRole('heading')).toHaveText('Early');
  expect(await page.evaluate(() => document.readyState)).toBe('loading');
});

test('functions run in the page and bring back what they return or throw', async ({ page }) => {
  await page.goto('/strict');
  expect(await page.evaluate(({ a, b }) => a + b, { a: 1, b: 2 })).toBe(3);
  expect(await page.evaluate('document.title')).toBe('Strict');
  expect(await page.evaluate(() => undefined)).toBeUndefined();
  expect(await page.evaluate(async () => Promise.resolve([null, 'x']))).toEqual([null, 'x']);
  await expect(page.evaluate(() => Promise.reject(new Error('on purpose')))).rejects.toThrow(
    'on purpose',
  );
  await page.evaluate(() => void setTimeout(() => (document.title = 'Later'), 150));
  await page.waitForFunction(() => document.title === 'Later');
});

test('cookies are set, read and deleted from outside of the page', async ({
  page,
  context,
  site,
}) => {
  await context.addCookies([{ name: 'before', value: '1', url: site.origin }]);
  await page.goto('/strict');
  expect(await page.evaluate(() => document.cookie)).toBe('before=1');
  await page.locator('#open').click();
  await page.getByTestId('accept').click();
  const names = async () => (await context.cookies()).map(({ name }) => name).sort();
  expect(await names()).toEqual(['before', 'choice']);
  const [choice] = (await context.cookies()).filter(({ name }) => name === 'choice');
  expect(choice).toMatchObject({ value: 'Accept%20all', path: '/', domain: '127.0.0.1' });
  expect(choice?.expires).toBeGreaterThan(Date.now() / 1000 + 500);
  await context.clearCookies();
  expect(await names()).toEqual([]);
  expect(site.requests.map(({ path }) => path)).toEqual(['/strict']);
});

test('a second tab shares the cookies and storage of the first', async ({ page, context }) => {
  await page.goto('/second');
  await page.evaluate(() => {
    document.cookie = 'tab=first; path=/';
    localStorage.setItem('tab', 'first');
  });
  const second = await context.newPage();
  await second.goto('/strict');
  const seen = () => [document.cookie, localStorage.getItem('tab'), document.visibilityState];
  expect(await second.evaluate(seen)).toEqual(['tab=first', 'first', 'visible']);
  await second.locator('#open').click();
  await expect(second.getByRole('dialog')).toBeVisible();
  await expect(page).toHaveTitle('Second');

  await page.close();
  await second.close();
  expect(context.pages()).toHaveLength(0);
  const third = await context.newPage();
  await third.goto('/second');
  expect(await third.evaluate(seen)).toEqual(['tab=first', 'first', 'visible']);
});

test('the viewport is as wide as a small phone when asked', async ({ page }) => {
  await page.goto('/second');
  const size = () => [innerWidth, innerHeight];
  expect(await page.evaluate(size)).toEqual([1280, 720]);
  await page.setViewportSize({ width: 320, height: 568 });
  expect(await page.evaluate(size)).toEqual([320, 568]);
  const box = await page.getByRole('heading').boundingBox();
  expect(box?.width).toBeLessThanOrEqual(320);
  expect((await page.screenshot()).subarray(1, 4).toString()).toBe('PNG');
});

test('the third party runs its scripts, and both parties log requests', async ({ page, site }) => {
  site.page(
    '/tags',
    `<!doctype html><title>Tags</title>
    <script src="https://vendor.example/tag.js?cookie=_ga&key=seen" data-id="7"></script>
    <script type="module" src="https://vendor.example/module.mjs"></script>
    <script src="https://vendor.example/broken.js?status=500"></script>
    <img src="https://vendor.example/pixel.png?delay=50" alt="">
    <script src="/vendor/own.js?write=1"></script>`,
  );
  await page.goto('/tags');
  const seen = await page.evaluate(() => {
    const { ran, ranData } = window as unknown as { ran: string[]; ranData: { tag: object } };
    const key = localStorage.getItem('seen');
    return { ran, ranData, key, cookie: document.cookie, width: document.images[0]?.naturalWidth };
  });
  expect(seen.ran).toEqual(['tag', 'own', 'module']);
  expect(seen.ranData.tag).toEqual({ id: '7' });
  expect(seen).toMatchObject({ cookie: '_ga=1', key: '1', width: 1 });
  await expect(page.getByText('written')).toBeVisible();
  await site.settle();
  const third = site.requests.filter(({ party }) => party === 'third').map(({ path }) => path);
  // Firefox asks once more for a script whose speculative load failed, about every third time.
  expect([...new Set(third)].sort()).toEqual([
    '/broken.js',
    '/module.mjs',
    '/pixel.png',
    '/tag.js',
  ]);
  expect(site.requestsTo(/own/)).toMatchObject([{ party: 'first', query: { write: '1' } }]);
});

test('receipts are collected and answered as the test says', async ({ page, site }) => {
  site.answerReceipts((attempt) => (attempt === 1 ? { status: 503 } : { status: 201 }));
  await page.goto('/second');
  const statuses = await page.evaluate(async () => {
    const send = () =>
      fetch('/consent-receipts', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': 'k1' },
        body: '{"receiptId":"k1"}',
      });
    return [(await send()).status, (await send()).status];
  });
  expect(statuses).toEqual([503, 201]);
  expect(site.receipts).toHaveLength(2);
  expect(site.receipts[1]).toMatchObject({
    receipt: { receiptId: 'k1' },
    headers: { 'idempotency-key': 'k1' },
    body: '{"receiptId":"k1"}',
  });
});

test('what is served fails, recovers and changes on demand', async ({ page, site }) => {
  await page.goto('/second');
  const load = (path: string) =>
    page.evaluate(
      (address) =>
        fetch(address).then(
          async (response) => [response.status, (await response.text()).length > 0],
          () => 'no answer',
        ),
      path,
    );
  site.fail('/strict', 404);
  expect(await load('/strict')).toEqual([404, false]);
  site.fail('/strict', 'drop');
  expect(await load('/strict')).toBe('no answer');
  site.recover('/strict');
  expect(await load('/strict')).toEqual([200, true]);
  site.rewrite('/second', (html) => html.replace('<h1>Second', '<h1>Rewritten'));
  await page.reload();
  await expect(page.getByRole('heading')).toHaveText('Rewritten page');
});

test('violations of the policy reach the report log', async ({ page, site }) => {
  const inline = strictPage.replace('</main>', '</main><script>document.title = "x"</script>');
  site.page('/violating', inline, { 'content-security-policy': strictPolicy });
  await page.goto('/violating');
  await expect(page).toHaveTitle('Strict');
  await expect.poll(() => site.cspReports.length).toBe(1);
  expect(site.cspReports[0]).toMatchObject({
    documentUrl: `${site.origin}/violating`,
    blockedUrl: 'inline',
    directive: 'script-src-elem',
  });
});

test('accessibility is checked under a strict policy, and leaves no violation', async ({
  page,
  site,
}) => {
  await page.goto('/strict');
  await page.locator('#open').click();
  await expectAccessible(page);
  expect(site.cspReports).toEqual([]);
  site.page('/unnamed', '<!doctype html><html lang="en"><title>t</title><button></button></html>');
  await page.goto('/unnamed');
  await expect(expectAccessible(page, 'button')).rejects.toThrow(/button-name.*\(button\)/);
});
