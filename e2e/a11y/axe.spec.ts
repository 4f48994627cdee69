import { expectAccessible } from '../support/axe.js';
import { test } from '../support/test.js';
import { AskingPage, centers, layouts, themes } from './asking-page.js';

const sizes = [
  { width: 1280, height: 800 },
  { width: 320, height: 568 },
];

test.describe('A21 axe finds nothing, best practices included', () => {
  for (const [row, layout] of layouts.entries()) {
    for (const [column, language] of ['en', 'ar'].entries()) {
      test(`${layout}, ${language}: in every theme, wide and narrow, the banner and the center`, async ({
        page,
        site,
        browserName,
      }) => {
        test.slow();
        const visitor = new AskingPage(page, site);
        // Firefox looks at each layout and each theme once.
        const isWhole = browserName === 'chromium';
        for (const [index, theme] of themes.entries()) {
          if (!isWhole && index !== (row + 2 * column) % themes.length) continue;
          // Both forms of the center are seen in every theme, direction and width.
          const preferences = centers[(row + index) % centers.length]!;
          await page.setViewportSize(sizes[0]!);
          await visitor.asks({ layout, theme, preferences }, { language });
          await test.step(`${theme}: banner`, async () => {
            for (const size of sizes) {
              await page.setViewportSize(size);
              await expectAccessible(page);
            }
          });
          await test.step(`${theme}: ${preferences}`, async () => {
            await visitor.opensAll();
            for (const size of sizes) {
              await page.setViewportSize(size);
              await expectAccessible(page);
            }
          });
        }
      });
    }
  }

  test('in the dark, where the theme follows the visitor', async ({
    browser,
    site,
    browserName,
  }) => {
    test.skip(browserName === 'webkit', 'its adapter opens one context a test');
    const context = await browser.newContext({ colorScheme: 'dark', baseURL: site.origin });
    const visitor = new AskingPage(await context.newPage(), site);
    for (const theme of ['auto', 'contrast'] as const) {
      await visitor.asks({ layout: 'box', theme, preferences: 'drawer' });
      await expectAccessible(visitor.page);
      await visitor.opensAll();
      await expectAccessible(visitor.page);
    }
    await context.close();
  });
});
