import { expect, test } from '../support/test.js';
import { AskingPage, centers, layouts, themes } from './asking-page.js';

/** Words below 4.5 : 1 (WCAG 1.4.3), and what is drawn around what can be operated below 3 : 1 (1.4.11). */
const faint = (visitor: AskingPage) =>
  visitor.page.evaluate(async () => {
    const { contrast, backdrop, worded, controls, name, settled } = window.measures;
    await settled();
    const found: string[] = [];
    const expectAtLeast = (least: number, front: string, back: string, what: string) => {
      const is = contrast(front, back);
      if (is < least) found.push(`${what}: ${is.toFixed(2)} (${front} on ${back})`);
    };
    for (const element of worded()) {
      expectAtLeast(
        4.5,
        getComputedStyle(element).color,
        backdrop(element),
        `words of ${name(element)}`,
      );
    }
    for (const control of controls()) {
      const behind = backdrop(control.parentElement!);
      if (control.matches('.assent-solid, .assent-outline')) {
        const { borderTopColor, backgroundColor } = getComputedStyle(control);
        const isOutlined = contrast(borderTopColor, behind) >= 3;
        expectAtLeast(
          3,
          isOutlined ? borderTopColor : backgroundColor,
          behind,
          `edge of ${name(control)}`,
        );
      }
      if (!control.matches('[role=switch]:enabled')) continue;
      const [track, thumb] = ['::before', '::after'].map((part) => getComputedStyle(control, part));
      const filled =
        contrast(track!.backgroundColor, behind) > 1.1 ? track!.backgroundColor : behind;
      expectAtLeast(3, track!.borderTopColor, behind, `track of ${name(control)}`);
      expectAtLeast(3, thumb!.backgroundColor, filled, `thumb of ${name(control)}`);
    }
    return found;
  });

/** Where a switch's thumb is, from the start of its track: tells on from off without colours. */
const thumbs = (visitor: AskingPage) =>
  visitor.center.evaluate((center) =>
    ['analytics', 'marketing'].map((id) => {
      const toggle = center.querySelector(`#assent-category-${id}`)!;
      return getComputedStyle(toggle, '::after').insetInlineStart;
    }),
  );

/** Controls whose ring is thin, faint or cut off. Each gets the focus as from a keyboard. */
const poorRings = (visitor: AskingPage) =>
  visitor.page.evaluate(async () => {
    const { contrast, backdrop, controls, name, settled } = window.measures;
    await settled();
    const found: string[] = [];
    for (const control of controls()) {
      if (control.matches(':disabled')) continue;
      // One that was pressed has the focus already, without a ring.
      control.blur();
      control.focus({ focusVisible: true } as FocusOptions);
      const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(control);
      const width = outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
      if (width < 2) found.push(`ring of ${name(control)}: ${width} px`);
      const ring = contrast(outlineColor, backdrop(control.parentElement!));
      if (ring < 3) found.push(`ring of ${name(control)}: ${ring.toFixed(2)} : 1`);
      const reach = width + parseFloat(outlineOffset);
      const clip = control
        .closest<HTMLElement>('section, .assent-scroll, dialog')!
        .getBoundingClientRect();
      const box = control.getBoundingClientRect();
      const isCut =
        box.left - reach < clip.left - 0.5 ||
        box.right + reach > clip.right + 0.5 ||
        box.top - reach < clip.top - 0.5 ||
        box.bottom + reach > clip.bottom + 0.5;
      if (isCut) found.push(`ring of ${name(control)} is cut off`);
    }
    return found;
  });

async function expectContrast(visitor: AskingPage): Promise<void> {
  await visitor.measures();
  expect(await faint(visitor)).toEqual([]);
  expect(await poorRings(visitor)).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`where visitors prefer ${colorScheme}`, () => {
    test.use({ colorScheme });

    for (const theme of themes) {
      test(`A6, A7 ${theme}: words, switches and rings stand out, and on is not only another colour`, async ({
        page,
        site,
      }) => {
        test.slow();
        const visitor = new AskingPage(page, site);
        for (const [index, layout] of layouts.entries()) {
          await visitor.asks({ layout, theme, preferences: centers[index % 2]! });
          await expectContrast(visitor);
          await visitor.opensAll();
          await visitor.toggle('Analytics').click();
          await expectContrast(visitor);
          const [on, off] = await thumbs(visitor);
          expect(on).not.toBe(off);
        }
      });
    }
  });
}

test.describe('A13 where visitors prefer less motion', () => {
  test.use({ reducedMotion: 'reduce' });
  for (const [index, layout] of layouts.entries()) {
    test(`${layout}: nothing moves`, async ({ page, site }) => {
      const visitor = new AskingPage(page, site);
      await visitor.asks({ layout, preferences: centers[index % 2]! });
      const moving = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('#assent, #assent *')]
            .flatMap((element) =>
              [undefined, '::before', '::after', '::backdrop'].map((part) => {
                const { animationName, animationDuration, transitionDuration } = getComputedStyle(
                  element,
                  part,
                );
                const animation = animationName === 'none' ? '0s' : animationDuration;
                const longest = Math.max(
                  ...`${animation}, ${transitionDuration}`
                    .split(',')
                    .map((time) => parseFloat(time) || 0),
                );
                return { what: `${element.tagName}${part ?? ''}`, longest };
              }),
            )
            .filter(({ longest }) => longest > 0.01),
        );
      expect(await moving()).toEqual([]);
      await visitor.openCenter();
      await visitor.toggle('Analytics').click();
      expect(await moving()).toEqual([]);
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    });
  }
});

test.describe('A14 in forced colours', () => {
  test.skip(({ browserName }) => browserName !== 'chromium', 'only Chromium emulates them here');

  for (const [index, layout] of layouts.entries()) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${layout}, ${colorScheme}: edges, switches and rings are drawn in the visitor’s colours`, async ({
        page,
        site,
      }) => {
        await page.emulateMedia({ forcedColors: 'active', colorScheme });
        const visitor = new AskingPage(page, site);
        await visitor.asks({ layout, preferences: centers[index % 2]! });
        await expectContrast(visitor);
        expect(await bare(visitor)).toEqual([]);
        await visitor.opensAll();
        await visitor.toggle('Analytics').click();
        await expectContrast(visitor);
        expect(await bare(visitor)).toEqual([]);
        const [on, off] = await thumbs(visitor);
        expect(on).not.toBe(off);
      });
    }
  }

  /** Buttons and layers without an edge, and what a picture would have to tell. */
  const bare = (visitor: AskingPage) =>
    visitor.page.evaluate(() => {
      const { controls, contrast, backdrop, name } = window.measures;
      const layers = [...document.querySelectorAll<HTMLElement>('#assent :is(section, dialog)')];
      const found: string[] = [];
      for (const element of [
        ...layers,
        ...controls().filter(({ tagName }) => tagName === 'BUTTON'),
      ]) {
        const style = getComputedStyle(element);
        // A drawer has an edge only where the page goes on.
        const isEdged = (['Top', 'Left', 'Right'] as const).some(
          (side) =>
            style[`border${side}Style`] !== 'none' &&
            parseFloat(style[`border${side}Width`]) >= 1 &&
            contrast(style[`border${side}Color`], backdrop(element)) >= 3,
        );
        if (!isEdged) found.push(`${element.tagName} ${name(element)} has no edge`);
        if (style.backgroundImage !== 'none') found.push(`${name(element)} is told by a picture`);
      }
      return found;
    });
});
