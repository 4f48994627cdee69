import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';
import { ConsentPage } from './models/consent-page.js';
import { comparePictures } from './support/compare-pictures.js';
import {
  isEnvironmentOfPictures,
  keepEnvironment,
  pictureEnvironment,
} from './support/picture-environment.js';
import { Sheet, type Cell } from './support/sheet.js';
import type { Site } from './support/site.js';
import { stillPicture } from './support/still.js';
import { expect, test } from './support/test.js';

/** `npm run pictures` sets it: where the sheets are to be written, which are not compared then. */
const target = process.env['PICTURES'];
const kept = fileURLToPath(new URL('pictures/', import.meta.url));

const themes = ['light', 'dark', 'contrast'] as const;
const languages = ['en', 'de', 'ar', 'ja'] as const;
const sizes = [
  { width: 320, height: 568 },
  { width: 768, height: 520 },
  { width: 1280, height: 520 },
];

/** One page each: its first layer, and the second where another page does not show the same. */
const pages = [
  { layout: 'bar', center: 'dialog' },
  { layout: 'box', center: 'drawer' },
  { layout: 'corner' },
  { layout: 'modal' },
] as const;

const parts = pages.flatMap((page) =>
  'center' in page ? [page.layout, page.center] : page.layout,
);

const cells: Cell[] = parts.flatMap((part, row) =>
  sizes.map((size, column) => ({
    name: `${part} at ${size.width} px`,
    left: sizes.slice(0, column).reduce((sum, { width }) => sum + width, 0),
    top: row * 568,
    ...size,
  })),
);

const config = readFileSync(new URL('../examples/hostile/config.json', import.meta.url), 'utf8');

function addPage(site: Site, language: string, ui: object): void {
  const json = JSON.stringify({ ...(JSON.parse(config) as object), ui });
  site.page(
    '/picture',
    `<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
    <meta charset="utf-8" /><meta name="viewport" content="width=device-width" />
    <title>Picture</title><style>html { background: #8b8f99; font-family: sans-serif }</style>
    <script type="application/json" data-assent-config>${json}</script>
    <script async src="/assent.js"></script>`,
  );
}

test.describe('the interface looks as it did', () => {
  test.use({ reducedMotion: 'reduce' });
  test.slow();

  for (const theme of themes) {
    for (const language of languages) {
      test(`${theme}, ${language}`, async ({ page, site, browser, browserName }, testInfo) => {
        const isSample = theme === 'light' && language === 'en';
        test.skip(browserName !== 'chromium' && !(target && isSample), 'Chromium’s are compared.');
        // WebKit's adapter does not know its version; its picture is not compared.
        const version = browserName === 'chromium' ? browser.version() : browserName;
        const environment = pictureEnvironment(version);
        test.skip(
          !target && !isEnvironmentOfPictures(environment),
          'The kept pictures are of another version of the browser, or of other fonts.',
        );

        const visitor = new ConsentPage(page);
        const taken = new Map<Cell, Buffer>();
        const take = async (part: string) => {
          for (const cell of cells.filter(({ name }) => name.startsWith(`${part} `))) {
            await page.setViewportSize({ width: cell.width, height: cell.height });
            taken.set(cell, await stillPicture(page));
          }
        };
        for (const { layout, ...second } of pages) {
          const preferences = 'center' in second ? second.center : 'dialog';
          addPage(site, language, { theme, layout, preferences });
          await visitor.open('/picture');
          await expect(page.locator('[data-assent-action="preferences"]')).toBeVisible();
          await take(layout);
          if (!('center' in second)) continue;
          await page.locator('[data-assent-action="preferences"]').click();
          await expect(visitor.center).toBeVisible();
          await take(second.center);
        }

        if (target) {
          const sheet = new Sheet(cells);
          for (const [cell, picture] of taken) sheet.put(cell, picture);
          mkdirSync(target, { recursive: true });
          const name = browserName === 'chromium' ? `${theme}-${language}` : browserName;
          writeFileSync(`${target}/${name}.png`, sheet.write());
          if (target === kept && browserName === 'chromium') keepEnvironment(environment);
          return;
        }
        const file = `${kept}${theme}-${language}.png`;
        expect(existsSync(file), `${file} is kept`).toBe(true);
        const sheet = PNG.sync.read(readFileSync(file));
        for (const [cell, picture] of taken) {
          const expected = Sheet.cut(sheet, cell);
          const { pixels, picture: difference } = comparePictures(picture, expected);
          // Letters that begin a fraction of a pixel further are the same letters; a line or a colour is more.
          const most = 0.0025 * cell.width * cell.height;
          if (pixels > most) {
            const shown = { actual: picture, expected, difference };
            for (const [kind, body] of Object.entries(shown)) {
              if (body) writeFileSync(testInfo.outputPath(`${cell.name}, ${kind}.png`), body);
            }
          }
          expect.soft(pixels, cell.name).toBeLessThanOrEqual(most);
        }
      });
    }
  }
});
