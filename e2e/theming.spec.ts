import { readFileSync } from 'node:fs';
import { DressedPage } from './models/dressed-page.js';
import { expectAccessible } from './support/axe.js';
import { expect, test } from './support/test.js';

const warm = {
  surface: '#fff8f0',
  text: 'oklch(0.25 0.05 50)',
  accent: '#8a1c10',
  onAccent: 'white',
};
const style = (css: string) => `<style>${css}</style>`;
const ownAccent = 'rgb(30, 42, 77)';

test.describe('colours of a site', () => {
  test('are used, in light and in dark surroundings', async ({ page, site }) => {
    const visitor = new DressedPage(page, site);
    await page.emulateMedia({ colorScheme: 'light' });
    await visitor.openWith({ colors: { light: warm, dark: { accent: '#ffb4a8' } } });
    await visitor.seesBanner();
    const light = await visitor.look('reject-all');
    expect(light).toMatchObject({
      color: 'rgb(255, 255, 255)',
      backgroundColor: 'rgb(138, 28, 16)',
    });
    expect(await visitor.look('accept-all')).toEqual(light);
    await page.emulateMedia({ colorScheme: 'dark' });
    // Firefox is not emulated, and stays light.
    if (!(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches))) return;
    await expect
      .poll(async () => (await visitor.look('reject-all'))['backgroundColor'])
      .toBe('rgb(255, 180, 168)');
    await expectAccessible(page, '#assent');
  });

  test('are used in a shadow root too, and only where their theme is', async ({ page, site }) => {
    const visitor = new DressedPage(page, site);
    await page.emulateMedia({ colorScheme: 'dark' });
    const colors = { light: warm, dark: { accent: '#ffb4a8' } };
    await visitor.openWith({ theme: 'light', isolate: true, colors });
    await visitor.seesBanner();
    expect((await visitor.look('accept-all'))['backgroundColor']).toBe('rgb(138, 28, 16)');
  });

  test('are refused as a whole where they cannot be read, and the site is told why', async ({
    page,
    site,
  }) => {
    const visitor = new DressedPage(page, site);
    await page.emulateMedia({ colorScheme: 'light' });
    await visitor.openWith(
      {
        colors: {
          light: { ...warm, accent: '#eeeeee', onAccent: '#cccccc' },
          dark: { text: 'nonsense', surface: 'rgb(0 0 0 / 50%)' },
        },
      },
      { head: collectErrors },
    );
    await visitor.seesBanner();
    expect((await visitor.look('reject-all'))['backgroundColor']).toBe(ownAccent);
    expect(await visitor.errors()).toEqual([
      'Assent: ui.colors.light.onAccent on ui.colors.light.accent is 1.3:1, at least 4.5:1 is needed. ' +
        'ui.colors.light.accent on ui.colors.light.surface is 1.1:1, at least 3:1 is needed. ' +
        "Assent's own colours are used for light.",
      'Assent: ui.colors.dark.surface (rgb(0 0 0 / 50%)) lets through what lies beneath. ' +
        "ui.colors.dark.text (nonsense) is no colour. Assent's own colours are used for dark.",
    ]);
  });
});

/** Errors are told before a test could ask for them. */
const collectErrors =
  "<script>errors = []; document.addEventListener('assent:error', ({ detail }) => errors.push(detail.message));</script>";

test.describe('custom properties in the page’s style sheet', () => {
  test('are used', async ({ page, site }) => {
    const visitor = new DressedPage(page, site);
    await page.emulateMedia({ colorScheme: 'light' });
    const head = style('#assent { --assent-accent: #8a1c10 }') + collectErrors;
    await visitor.openWith({ layout: 'box' }, { head });
    await visitor.seesBanner();
    expect((await visitor.look('reject-all'))['backgroundColor']).toBe('rgb(138, 28, 16)');
    expect(await visitor.errors()).toEqual([]);
  });

  test('are refused where they cannot be read, !important or not', async ({ page, site }) => {
    const visitor = new DressedPage(page, site);
    await page.emulateMedia({ colorScheme: 'light' });
    const faint = '#assent { --assent-accent: #ddd !important; --assent-on-accent: #eee }';
    await visitor.openWith({ layout: 'box' }, { head: style(faint) + collectErrors });
    await visitor.seesBanner();
    await expect
      .poll(async () => (await visitor.look('reject-all'))['backgroundColor'])
      .toBe(ownAccent);
    expect((await visitor.errors())[0]).toMatch(
      /^Assent: --assent-on-accent on --assent-accent is 1\.1:1, at least 4\.5:1 is needed\./,
    );
  });
});

test.describe('refusing looks like accepting', () => {
  for (const isolate of [false, true]) {
    test(`whatever the page says of buttons${isolate ? ', isolated too' : ''}`, async ({
      page,
      site,
    }) => {
      const visitor = new DressedPage(page, site);
      const css =
        '[data-assent-action=reject-all] { opacity: 0.3; font-size: 8px; background: none; color: #999 }';
      await visitor.openWith({ isolate }, { head: style(css) });
      await visitor.seesBanner();
      const look = await visitor.look('accept-all');
      expect(await visitor.look('reject-all')).toEqual(look);
      expect(look['opacity']).toBe('1');
    });
  }

  test('and is made to, where the page insists', async ({ page, site }) => {
    const visitor = new DressedPage(page, site);
    const css =
      '[data-assent-action=reject-all] { opacity: 0.3 !important; font-size: 8px !important }' +
      '#assent div button[data-assent-action=reject-all] { background: none; color: #999 }';
    await visitor.openWith({ layout: 'box' }, { head: style(css) + collectErrors });
    await visitor.seesBanner();
    const look = await visitor.look('accept-all');
    await expect.poll(() => visitor.look('reject-all')).toEqual(look);
    expect(look['opacity']).toBe('1');
    expect((await visitor.errors()).join()).toMatch(/styles reject-all unlike accept-all: opacity/);
  });
});

test.describe('the theme contrast', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`is black and white with thick lines, ${colorScheme}`, async ({
      page,
      site,
      browserName,
    }) => {
      test.skip(browserName === 'firefox' && colorScheme === 'dark', 'Firefox is not emulated.');
      const visitor = new DressedPage(page, site);
      await page.emulateMedia({ colorScheme });
      await visitor.openWith({ theme: 'contrast', colors: { light: warm } });
      await visitor.seesBanner();
      const [ink, paper] = ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'];
      const [front, back] = colorScheme === 'light' ? [ink, paper] : [paper, ink];
      expect(await visitor.look('preferences')).toMatchObject({
        color: front,
        borderTopWidth: '2px',
      });
      expect(await visitor.look('reject-all')).toMatchObject({
        color: back,
        backgroundColor: front,
      });
      await visitor.openCenter();
      await expectAccessible(page, '#assent');
    });
  }

  test('is what auto becomes for visitors who ask for more contrast', async ({
    page,
    site,
    browserName,
  }) => {
    test.skip(browserName !== 'chromium', 'Only Chromium can emulate prefers-contrast.');
    const visitor = new DressedPage(page, site);
    await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
    await visitor.openWith({ layout: 'box', colors: { light: warm } });
    await visitor.seesBanner();
    expect((await visitor.look('reject-all'))['backgroundColor']).toBe('rgb(0, 0, 0)');
  });
});

test('in forced colours buttons have borders, the focus a ring and switches a state', async ({
  page,
  site,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'Only Chromium can emulate forced colours.');
  const visitor = new DressedPage(page, site);
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await visitor.openWith({ layout: 'corner', trigger: true });
  await visitor.seesBanner();
  for (const action of ['accept-all', 'reject-all', 'preferences'] as const) {
    const border = await visitor.button(action).evaluate((button) => {
      const { borderTopColor, borderTopWidth, backgroundColor } = getComputedStyle(button);
      return { width: borderTopWidth, isSeen: borderTopColor !== backgroundColor };
    });
    expect(border).toEqual({ width: '1px', isSeen: true });
  }
  await visitor.openCenter();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const tracks = await visitor.center
    .getByRole('switch')
    .evaluateAll((switches) =>
      switches.map((one) => getComputedStyle(one, '::before').backgroundColor),
    );
  await visitor.toggle('Analytics').press('Space');
  const on = await visitor
    .toggle('Analytics')
    .evaluate((one) => getComputedStyle(one, '::before').backgroundColor);
  expect(tracks).not.toContain(on);
  const ring = await visitor.toggle('Analytics').evaluate((one) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return `${outlineWidth} ${outlineStyle}`;
  });
  expect(ring).toBe('3px solid');
});

test('the example shows every custom property of the style sheet, and docs describe each', () => {
  const properties = new Set(
    readFileSync('styles/tokens.css', 'utf8').match(/--assent-[\w-]+(?=:)/g),
  );
  const base = readFileSync('styles/base.css', 'utf8');
  expect(base).toContain('--assent-font');
  properties.add('--assent-font');
  const example = readFileSync('examples/theming/index.html', 'utf8');
  const docs = readFileSync('docs/theming.md', 'utf8');
  const shown = [...example.matchAll(/data-property="([^"]+)"/g)].map(([, name]) => name);
  const described = [...docs.matchAll(/^\| `(--assent-[^`]+)` \|/gm)].map(([, name]) => name);
  expect(shown.sort()).toEqual([...properties].sort());
  expect(described.sort()).toEqual([...properties].sort());
});
