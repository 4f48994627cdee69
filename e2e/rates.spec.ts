import { expectAccessible } from './support/axe.js';
import { layoutShift } from './support/layout-shift.js';
import { startRatesCollector } from './support/rates-collector.js';
import { expect, test as base } from './support/test.js';

const test = base.extend<{ collector: string }>({
  collector: async ({}, use) => {
    const { origin, stop } = await startRatesCollector();
    await use(origin);
    await stop();
  },
});

test.describe("the site owner's page of consent rates", () => {
  test('draws the rates per category, day and language, and has a table behind each chart', async ({
    page,
    collector,
  }) => {
    await page.goto(`${collector}/`);
    await page.getByRole('link', { name: 'Rates' }).click();
    await expect(page.getByRole('status')).toContainText('12 decisions from 10 browsers');
    const categories = page.getByRole('region', { name: 'By category', exact: true });
    await expect(categories.getByRole('listitem').nth(0)).toHaveText('analytics70.0%7 of 10');
    await expect(categories.getByRole('listitem').nth(1)).toHaveText('marketing25.0%2 of 8');

    const days = page.getByRole('region', { name: 'By day', exact: true });
    await expect(days.getByRole('img')).toHaveAttribute(
      'aria-label',
      /on Nov 21: analytics 75\.0%, marketing 50\.0%/,
    );
    await expect(days.locator('.line')).toHaveCount(2);
    await days.getByText('The numbers as a table').click();
    await expect(days.locator('tbody tr')).toHaveText([
      '2026-11-19475.0%–',
      '2026-11-200––',
      '2026-11-21875.0%50.0%',
    ]);

    const languages = page.getByRole('region', { name: 'By language', exact: true });
    await languages.getByText('The numbers as a table').click();
    await expect(languages.locator('tbody tr')).toHaveText(['English875.0%25.0%', 'German250.0%–']);
    await expectAccessible(page);
  });

  test('asks for the days of the period that was chosen', async ({ page, collector }) => {
    await page.goto(`${collector}/rates`);
    await page.getByRole('link', { name: '7 days' }).click();
    await expect(page.getByRole('link', { name: '7 days' })).toHaveAttribute(
      'aria-current',
      'true',
    );
    const asked = () =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => new URL(name))
          .filter(({ pathname }) => pathname === '/api/rates')
          .map(({ search }) => search),
      );
    const first = new Date(Date.now() - 6 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    await expect.poll(asked).toEqual([`?from=${first}`]);
  });

  test.describe('on a narrow, dark screen', () => {
    test.use({ colorScheme: 'dark', viewport: { width: 320, height: 640 } });

    test('fits, holds still and stays readable', async ({ page, collector, browserName }) => {
      await page.goto(`${collector}/rates`);
      await expect(page.locator('.line')).toHaveCount(2);
      const overflow = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      // Less, where room is kept for a scrollbar that is not drawn.
      expect(overflow).toBeLessThanOrEqual(0);
      if (browserName === 'chromium') expect(await layoutShift(page)).toBe(0);
      await expectAccessible(page);
    });
  });
});
