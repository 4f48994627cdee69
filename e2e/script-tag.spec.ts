import { ConsentPage } from './models/consent-page.js';
import { intoHead } from './support/into-head.js';
import { expect, test } from './support/test.js';

for (const loading of ['async', 'defer', ''] as const) {
  test(`the script tag works ${loading || 'plain'}`, async ({ page, site }) => {
    site.rewrite('/examples/script-tag/', (html) =>
      html.replace(/<script\s+async\s+src="\/assent.js"/, `<script ${loading} src="/assent.js"`),
    );
    const visitor = new ConsentPage(page);
    await visitor.open();
    await visitor.seesBanner();
    await visitor.acceptAll();
    await expect.poll(() => visitor.ran()).toContain('analytics');
    await expect.poll(() => site.receipts.length).toBe(1);
  });
}

test('after a plain script tag, window.assent is there at once', async ({ page, site }) => {
  site.page(
    '/plain',
    `<!doctype html><html lang="en"><head><title>Plain</title>
     <script src="/assent.js"></script>
     <script>
       var seen = [typeof assent.allows, assent.allows('necessary'), assent.allows('analytics'), dataLayer.length];
       document.addEventListener('assent:ready', function () { seen.push('ready'); });
     </script></head><body><p>Plain</p></body></html>`,
  );
  await page.goto('/plain');
  await new ConsentPage(page).seesBanner();
  expect(await page.evaluate(() => (window as { seen?: unknown }).seen)).toEqual([
    'function',
    true,
    false,
    1,
  ]);
});

test('a listener that is there before the script hears that it is ready', async ({
  page,
  site,
}) => {
  site.rewrite(
    '/examples/script-tag/',
    intoHead(`<script>
         addEventListener('assent:ready', () => { window.ran = [typeof window.assent.allows]; });
       </script>`),
  );
  const visitor = new ConsentPage(page);
  await visitor.open();
  await expect.poll(() => visitor.ran()).toContain('function');
});

test('the handle answers, waits and tells as the contract says', async ({ page }) => {
  const visitor = new ConsentPage(page);
  await visitor.open('/examples/gated-scripts/');
  const told = await page.evaluate(async () => {
    const { assent } = window;
    const events: unknown[] = [];
    const stop = assent.on('decision', ({ consent, previous, changed }) =>
      events.push([consent?.method, previous?.method ?? null, changed]),
    );
    const waited = assent.when('analytics', 'replay').then(() => 'replay');
    assent.save({ analytics: true }, { replay: false });
    const early = await Promise.race([waited, 'not yet']);
    assent.acceptAll();
    const late = await waited;
    stop();
    assent.rejectAll();
    return {
      events,
      early,
      late,
      snapshot: assent.consent === assent.$consent.get(),
      view: assent.$view.get(),
    };
  });
  expect(told).toEqual({
    events: [
      ['save-choices', null, ['analytics', 'counter']],
      ['accept-all', 'save-choices', ['functional', 'replay', 'marketing', 'ads', 'video']],
    ],
    early: 'not yet',
    late: 'replay',
    snapshot: true,
    view: 'none',
  });
});

test('a name that save does not know is told and ignored', async ({ page }) => {
  const visitor = new ConsentPage(page);
  await visitor.open();
  await visitor.watchErrors();
  await page.evaluate(() => window.assent.save({ analytic: true }));
  await expect
    .poll(() => visitor.errors())
    .toEqual(['Assent: save: "analytic" is not configured.']);
  expect((await visitor.consent())?.choices).toEqual({
    necessary: true,
    functional: false,
    analytics: false,
    marketing: false,
  });
});
