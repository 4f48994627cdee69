import { expectAccessible } from '../support/axe.js';
import { expect, test } from '../support/test.js';
import { AskingPage, centers, themes } from './asking-page.js';

const corners = ['bottom-start', 'bottom-end', 'top-start', 'top-end'] as const;

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

  test('A1 hides nothing that has the focus', async ({ page, site }) => {
    test.slow();
    await page.setViewportSize({ width: 320, height: 568 });
    const visitor = new TriggerPage(page, site);
    for (const triggerPosition of ['bottom-start', 'top-end'] as const) {
      await visitor.answered({ triggerPosition });
      await page.getByLabel('Search').focus();
      for (let step = 0; step < 26; step++) {
        await page.keyboard.press('Tab');
        const isHidden = await visitor.trigger.evaluate(async (button) => {
          await new Promise((next) => setTimeout(() => requestAnimationFrame(next), 20));
          const focused = document.activeElement!;
          const box = focused.getBoundingClientRect();
          const own = button.getBoundingClientRect();
          const isBeneath =
            box.top >= own.top &&
            box.bottom <= own.bottom &&
            box.left >= own.left &&
            box.right <= own.right;
          // While it would, it lets be seen and be pressed what is beneath.
          const { pointerEvents } = getComputedStyle(button);
          return isBeneath && pointerEvents !== 'none';
        });
        expect(isHidden, `${triggerPosition}, step ${step}`).toBe(false);
      }
    }
  });

  test('A8, A15, A16 is 44 px, named by what it opens, in the language of the page', async ({
    page,
    site,
  }) => {
    const visitor = new TriggerPage(page, site);
    for (const [language, name] of [
      ['en', 'Cookie preferences'],
      ['ar', /ملفات/],
    ] as const) {
      for (const triggerPosition of corners) {
        await visitor.answered({ triggerPosition }, language);
        await expect(visitor.trigger).toHaveAccessibleName(name);
        const { x, width, height } = (await visitor.trigger.boundingBox())!;
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
        const isLeft = x < 640;
        expect(isLeft).toBe(triggerPosition.endsWith('start') === (language === 'en'));
        await expect(page.locator('#assent-trigger')).toHaveAttribute('lang', language);
      }
    }
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`where visitors prefer ${colorScheme}`, () => {
      test.use({ colorScheme });
      test('A6, A7, A21 stands out in every theme, with its ring', async ({ page, site }) => {
        const visitor = new TriggerPage(page, site);
        for (const theme of themes) {
          await visitor.answered({ theme });
          await visitor.measures();
          expect(await faint(visitor), theme).toEqual([]);
          await expectAccessible(page);
        }
      });
    });
  }

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

/** What of the button is below 3 : 1: its drawing and its edge, and the ring of the focus. */
const faint = (visitor: TriggerPage) =>
  visitor.trigger.evaluate((button) => {
    const { contrast, backdrop } = window.measures;
    button.focus({ focusVisible: true } as FocusOptions);
    const { borderTopColor, backgroundColor, outlineColor, outlineStyle, outlineWidth } =
      getComputedStyle(button);
    const page = backdrop(document.body);
    const drawing = getComputedStyle(button.querySelector('path')!).stroke;
    const found = [
      ['drawing', contrast(drawing, backdrop(button))],
      ['edge', Math.max(contrast(borderTopColor, page), contrast(backgroundColor, page))],
      ['ring', contrast(outlineColor, page)],
    ] as const;
    const isRinged = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    return [
      ...found.filter(([, is]) => is < 3).map(([what, is]) => `${what}: ${is.toFixed(2)}`),
      ...(isRinged ? [] : ['no ring']),
    ];
  });
