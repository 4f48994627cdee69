import { writeFile } from 'node:fs/promises';
import type { Page, TestInfo } from '@playwright/test';
import { ConsentPage } from './models/consent-page.js';
import { comparePictures } from './support/compare-pictures.js';
import type { Site } from './support/site.js';
import { stillPicture } from './support/still.js';
import { expect, test } from './support/test.js';

const folder = '/examples/hostile/';
const plain = `${folder}index.html`;

/** Pages by the name of their style sheet. */
const pages = [
  'bootstrap',
  'bulma',
  'foundation',
  'tailwind',
  'wordpress',
  'layers',
  'unset',
  'aggressive',
];

/** What the interface takes from a page: its font. */
interface PageFont {
  readonly family: string;
  readonly size: string;
  readonly rootSize: string;
}

const readFont = (page: Page): Promise<PageFont> =>
  page.evaluate(() => {
    const { fontFamily, fontSize } = getComputedStyle(document.body);
    const { fontSize: rootSize } = getComputedStyle(document.documentElement);
    return { family: fontFamily, size: fontSize, rootSize };
  });

const setFont = (page: Page, font: PageFont): Promise<void> =>
  page.evaluate(({ family, size, rootSize }) => {
    document.body.style.font = `${size} ${family}`;
    document.documentElement.style.fontSize = rootSize;
  }, font);

/** Takes everything but the interface out of the picture. */
const hideThePage = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      'html,body{background:#fff!important;overflow:hidden!important}body>:not(#assent){display:none!important}',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });

/** The banner and the preference center of a page, each as a picture of the viewport. */
async function takePictures(page: Page, address: string, font?: PageFont) {
  const visitor = new ConsentPage(page);
  await visitor.open(address);
  await visitor.seesBanner();
  if (font) await setFont(page, font);
  const own = await readFont(page);
  await hideThePage(page);
  const banner = await stillPicture(page);
  await visitor.openCenter();
  return { font: own, banner, center: await stillPicture(page) };
}

type Pictures = Awaited<ReturnType<typeof takePictures>>;

async function expectAlike(
  actual: Pictures,
  expected: Pictures,
  kind: 'page' | 'shadow',
  info: TestInfo,
) {
  for (const part of ['banner', 'center'] as const) {
    const { pixels, picture } = comparePictures(actual[part], expected[part]);
    if (pixels > 0) {
      const shown = { actual: actual[part], expected: expected[part], difference: picture };
      for (const [name, body] of Object.entries(shown)) {
        if (body) await writeFile(info.outputPath(`${kind}-${part}-${name}.png`), body);
      }
    }
    // A glyph that begins a fraction of a pixel further is the same glyph.
    expect.soft(pixels, `${part}, ${kind}`).toBeLessThanOrEqual(60);
  }
}

/** Lets the page ask for an interface in a shadow root. */
const isolate = (site: Site, address: string) =>
  site.rewrite(address, (html) => html.replace('config.json', 'isolated.json'));

test.describe('a page with a style sheet of its own', () => {
  test.use({ viewport: { width: 1000, height: 720 } });
  test.slow();

  for (const name of pages) {
    test(`leaves the interface as it is on a plain page: ${name}`, async ({
      page,
      site,
    }, testInfo) => {
      const address = `${folder}${name}.html`;
      const inTree = await takePictures(page, address);
      isolate(site, address);
      const isolated = await takePictures(page, address);
      const expected = await takePictures(page, plain, inTree.font);
      await expectAlike(inTree, expected, 'page', testInfo);
      await expectAlike(isolated, expected, 'shadow', testInfo);
    });
  }
});
