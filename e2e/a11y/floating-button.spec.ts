import { expectAccessible } from '../support/axe.js';
import { expect, test } from '../support/test.js';
import { AskingPage, centers, themes } from './asking-page.js';

/** A visitor who has answered, on a page with the floating button. */
class TriggerPage extends AskingPage {
  readonly trigger = this.page.locator('#assent-trigger button');

  async answered(ui: Parameters<AskingPage['asks']>[0] = {}, language = 'en'): Promise<void> {
    await this.visit({ trigger: true, ...ui }, { language });
    await this.page.evaluate(() => window.assent.consent ?? window.assent.rejectAll());
    await expect(this.trigger).toBeVisible();
  }
}

test.describe('the floating button', () => {
  test('A20 is in the same place on every page, and the last to reach', async ({ page, site }) => {
    const visitor = new TriggerPage(page, site);
    await visitor.answered();
    const places: unknown[] = [];
    for (const path of ['/asks', '/another']) {
      await visitor.visit({ trigger: true }, { path });
      await expect(visitor.trigger).toBeVisible();
      places.push(await visitor.trigger.boundingBox());
      await page.locator('footer button').focus();
      await visitor.tab();
      await expect(visitor.trigger).toBeFocused();
    }
    expect(places[1]).toEqual(places[0]);
  });

  for (const preferences of centers) {
    test(`A3 opens the ${preferences} and gets the focus back`, async ({ page, site }) => {
      const visitor = new TriggerPage(page, site);
      await visitor.answered({ preferences });
      for (const leave of ['Escape', 'Enter']) {
        await visitor.trigger.press('Enter');
        await expect(visitor.center).toBeVisible();
        if (leave === 'Escape') await page.keyboard.press(leave);
        else await visitor.inCenter('save').press(leave);
        await expect(visitor.center).toBeHidden();
        await expect(visitor.trigger).toBeFocused();
      }
    });
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`where visitors prefer ${colorScheme}`, () => {
      test.use({ colorScheme });
      test('A6, A7, A21 stands out in every theme, with its ring', async ({ page, site }) => {
        const visitor = new TriggerPage(page, site);
        for (const theme of themes) {
          await visitor.answered({ theme });
          await visitor.measures();
          expect(await faint(visitor), theme).toEqual([]);
          // The page's own button is the browser's: WebKitGTK draws it faint in the dark.
          await expectAccessible(page, '#assent-trigger');
        }
      });
    });
  }

  test('A7 has a ring that is seen on a page as bright as the ring', async ({
    page,
    site,
    browserName,
  }) => {
    test.skip(browserName === 'webkit', 'its adapter emulates media from the start only');
    // The ring is drawn beside the button, on whatever the page has there: an edge of the button's own
    // colour lies around it.
    const visitor = new TriggerPage(page, site);
    await page.emulateMedia({ colorScheme: 'dark' });
    await visitor.visit({ trigger: true, theme: 'contrast' }, { head: whitePage });
    await page.evaluate(() => window.assent.rejectAll());
    await expect(visitor.trigger).toBeVisible();
    await visitor.measures();
    expect(await faint(visitor)).toEqual([]);
  });

  test('A14 is drawn in the visitor’s colours where they are forced', async ({
    page,
    site,
    browserName,
  }) => {
    test.skip(browserName !== 'chromium', 'only Chromium emulates forced colours here');
    const visitor = new TriggerPage(page, site);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      await visitor.answered();
      await visitor.measures();
      expect(await faint(visitor), colorScheme).toEqual([]);
    }
  });
});

const whitePage = '<style>:root, body { background: #fff; color-scheme: light }</style>';

/** What of the button is below 3 : 1: its drawing and its edge, and the ring of the focus. */
const faint = (visitor: TriggerPage) =>
  visitor.trigger.evaluate((button) => {
    const { contrast, backdrop } = window.measures;
    button.focus({ focusVisible: true } as FocusOptions);
    const { borderTopColor, backgroundColor, boxShadow, outlineColor, outlineStyle, outlineWidth } =
      getComputedStyle(button);
    const page = backdrop(document.body);
    // A ring may bring the ground that it is seen on.
    const ground = /^(.*\)) 0px 0px 0px [5-9]px$/.exec(boxShadow)?.[1] ?? page;
    const drawing = getComputedStyle(button, '::before').backgroundColor;
    const found = [
      ['drawing', contrast(drawing, backdrop(button))],
      ['edge', Math.max(contrast(borderTopColor, page), contrast(backgroundColor, page))],
      ['ring', contrast(outlineColor, ground)],
    ] as const;
    const isRinged = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    return [
      ...found.filter(([, is]) => is < 3).map(([what, is]) => `${what}: ${is.toFixed(2)}`),
      ...(isRinged ? [] : ['no ring']),
    ];
  });
