import { readFile } from 'node:fs/promises';
import { ConsentPage } from './models/consent-page.js';
import { expectAccessible } from './support/axe.js';
import { intoHead } from './support/into-head.js';
import { expect, test } from './support/test.js';

test.describe('the preference center', () => {
  test('starts with everything off but the necessary, which is locked', async ({ page }) => {
    const visitor = new ConsentPage(page);
    await visitor.open();
    await visitor.openCenter();
    await expect(visitor.toggle('Necessary')).toBeChecked();
    await expect(visitor.toggle('Necessary')).toBeDisabled();
    for (const name of ['Functional', 'Analytics', 'Marketing']) {
      await expect(visitor.toggle(name)).not.toBeChecked();
    }
    for (const [action, name] of [
      ['accept-all', 'Accept all'],
      ['reject-all', 'Reject all'],
      ['save', 'Save choices'],
      ['close', 'Close'],
    ] as const) {
      await expect(visitor.inCenter(action)).toHaveAccessibleName(name);
    }
  });

  test('saves what the switches say, and shows it when it opens again', async ({ page, site }) => {
    const visitor = new ConsentPage(page);
    await visitor.open();
    await visitor.openCenter();
    await visitor.toggle('Analytics').click();
    await visitor.inCenter('save').click();
    await expect(visitor.center).toBeHidden();
    await visitor.seesNoBanner();
    await expect.poll(() => visitor.ran()).toContain('analytics');
    expect(await visitor.ran()).not.toContain('marketing');
    await expect.poll(() => site.receipts.length).toBe(1);
    expect(site.receipts[0]?.receipt).toMatchObject({
      method: 'save-choices',
      surface: 'preferences',
      state: 'partial',
    });
    await page.reload();
    await visitor.started();
    await visitor.reopenCenter();
    await expect(visitor.toggle('Analytics')).toBeChecked();
    await expect(visitor.toggle('Marketing')).not.toBeChecked();
  });

  test('has a switch for each service', async ({ page }) => {
    const visitor = new ConsentPage(page);
    await visitor.open('/examples/gated-scripts/');
    await visitor.openCenter();
    await visitor.toggle('Analytics').click();
    await visitor.center.locator('summary').first().click();
    await expect(visitor.toggle('Counter')).toBeChecked();
    await visitor.toggle('Replay').click();
    await visitor.inCenter('save').click();
    expect(await visitor.consent()).toMatchObject({
      choices: { analytics: true, marketing: false },
      services: { replay: false },
    });
  });

  test('closes without storing: by its button, by Escape, by the backdrop', async ({
    page,
    context,
  }) => {
    const visitor = new ConsentPage(page);
    await visitor.open();
    const closings = [
      () => visitor.inCenter('close').click(),
      () => page.keyboard.press('Escape'),
      () => page.mouse.click(5, 5),
    ];
    for (const close of closings) {
      await visitor.openCenter();
      await visitor.toggle('Marketing').click();
      await close();
      await expect(visitor.center).toBeHidden();
      await visitor.seesBanner();
    }
    expect(await context.cookies()).toEqual([]);
    await visitor.openCenter();
    await expect(visitor.toggle('Marketing')).not.toBeChecked();
  });

  test('is used with the keyboard alone, and gives the focus back', async ({ page }) => {
    const visitor = new ConsentPage(page);
    await visitor.open();
    await visitor.button('preferences').focus();
    await page.keyboard.press('Enter');
    await expect(visitor.center).toBeVisible();
    await expect
      .poll(() => page.evaluate(() => !!document.activeElement?.closest('dialog')))
      .toBe(true);
    await visitor.toggle('Analytics').focus();
    await page.keyboard.press(' ');
    await expect(visitor.toggle('Analytics')).toBeChecked();
    await page.keyboard.press('Escape');
    await expect(visitor.center).toBeHidden();
    await expect(visitor.button('preferences')).toBeFocused();
  });

  test('opens by the controls of the page, and withdrawing takes as few clicks as giving', async ({
    page,
  }) => {
    const visitor = new ConsentPage(page);
    await visitor.open();
    await visitor.acceptAll();
    await page.getByRole('link', { name: 'Preferences by link' }).click();
    await expect(visitor.center).toBeVisible();
    await visitor.inCenter('reject-all').click();
    await expect(visitor.center).toBeHidden();
    expect(await visitor.consent()).toMatchObject({ method: 'reject-all' });
  });

  test('opens from an address that ends in its hash', async ({ page }) => {
    const visitor = new ConsentPage(page);
    await visitor.open('/examples/script-tag/#assent-preferences');
    await expect(visitor.center).toBeVisible();
  });

  test('shows who decided what until when', async ({ page }) => {
    const visitor = new ConsentPage(page);
    await visitor.open();
    await visitor.acceptAll();
    const { id, decidedAt } = (await visitor.consent())!;
    await visitor.reopenCenter();
    await expect(visitor.center).toContainText(id);
    await expect(visitor.center.locator(`time[datetime="${decidedAt}"]`)).toBeVisible();
  });

  test('hands out the receipts', async ({ page, site, browserName }) => {
    const visitor = new ConsentPage(page);
    await visitor.open();
    await visitor.acceptAll();
    await expect.poll(() => site.receipts.length).toBe(1);
    await visitor.reopenCenter();
    const button = visitor.center.getByRole('button', { name: /receipts?/i });
    await expect(button).toBeVisible();
    await visitor.watchErrors();
    // Neither WebDriver nor WebDriver BiDi tells of downloads: elsewhere it must only not fail.
    if (browserName !== 'chromium') {
      await button.click();
      await site.settle(300);
      expect(await visitor.errors()).toEqual([]);
      return;
    }
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    const file = JSON.parse(await readFile(await download.path(), 'utf8')) as {
      receipts: unknown[];
      verification: { valid: boolean };
    };
    expect(file.receipts).toEqual(site.receipts.map(({ receipt }) => receipt));
    expect(file.verification.valid).toBe(true);
  });

  test('says that a privacy signal is honoured, and so does the receipt', async ({
    page,
    site,
  }) => {
    site.rewrite(
      '/examples/script-tag/',
      intoHead(`<script>
           Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true });
         </script>`),
    );
    const visitor = new ConsentPage(page);
    await visitor.open();
    await visitor.openCenter();
    await expect(visitor.center).toContainText('Global Privacy Control');
    await visitor.inCenter('reject-all').click();
    await expect.poll(() => site.receipts.length).toBe(1);
    expect(site.receipts[0]?.receipt).toMatchObject({ signals: { gpc: true } });
  });

  test('is accessible by every rule of axe, with and without a decision', async ({ page }) => {
    const visitor = new ConsentPage(page);
    await visitor.open('/examples/gated-scripts/');
    await visitor.openCenter();
    await visitor.center.locator('summary').first().click();
    await expectAccessible(page);
    await visitor.inCenter('accept-all').click();
    await visitor.reopenCenter();
    await expectAccessible(page);
  });

  test('keeps the page behind it out of reach and where it was', async ({ page }) => {
    const visitor = new ConsentPage(page);
    await visitor.open();
    await visitor.openCenter();
    await page.evaluate(() => document.querySelector<HTMLElement>('input[name=name]')!.focus());
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).not.toBe(
      'name',
    );
    await visitor.inCenter('close').click();
    expect(
      await page.evaluate(() => getComputedStyle(document.documentElement).overflowY),
    ).not.toBe('hidden');
  });
});

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });
  test('banner and center are accessible', async ({ page }) => {
    const visitor = new ConsentPage(page);
    await visitor.open('/examples/gated-scripts/');
    await visitor.seesBanner();
    await expectAccessible(page, '#assent');
    await visitor.openCenter();
    await expectAccessible(page, '#assent');
  });
});
