import { expect, test } from '../support/test.js';
import { AskingPage, centers, layouts } from './asking-page.js';

/** A phone upright and on its side, a desktop, and 1280 × 800 and 1280 × 1024 zoomed to 400 %. */
const sizes = [
  { width: 320, height: 568 },
  { width: 568, height: 320 },
  { width: 1280, height: 800 },
  { width: 320, height: 200 },
  { width: 320, height: 256 },
];

/** Controls that cannot be scrolled to and pressed, and boxes that scroll sideways. */
const lost = (visitor: AskingPage) =>
  visitor.page.evaluate(async () => {
    const { controls, name, settled } = window.measures;
    await settled();
    const found: string[] = [];
    const sideways = (element: Element, what: string) => {
      const over = element.scrollWidth - element.clientWidth;
      const { overflowX } = getComputedStyle(element);
      if (over > 1 && element.clientWidth > 0 && overflowX !== 'visible')
        found.push(`${what}: ${over} px too wide`);
    };
    const page = document.documentElement;
    if (page.scrollWidth > innerWidth)
      found.push(`page: ${page.scrollWidth - innerWidth} px too wide`);
    for (const element of document.querySelectorAll('#assent *'))
      sideways(element, element.className || element.tagName);
    for (const control of controls()) {
      control.scrollIntoView({ block: 'center' });
      const { left, right, top, bottom, width, height } = control.getBoundingClientRect();
      const isInSight =
        left >= -0.5 && right <= innerWidth + 0.5 && top >= -0.5 && bottom <= innerHeight + 0.5;
      if (!isInSight) found.push(`${name(control)} is outside`);
      const root = control.getRootNode() as Document;
      const hit = root.elementFromPoint(left + width / 2, top + height / 2);
      const isHit =
        !!hit && (control.contains(hit) || hit.contains(control) || control.matches('a'));
      if (!isHit) found.push(`${name(control)} is beneath ${hit?.className || hit?.tagName}`);
    }
    return found;
  });

/** Words that stick out of their box or lie on others. */
const crammed = (visitor: AskingPage) =>
  visitor.page.evaluate(async () => {
    const { worded, name, settled } = window.measures;
    await settled();
    const found: string[] = [];
    const lines = worded()
      .filter((element) => !element.closest('[role=status]'))
      .map((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return { element, box: range.getBoundingClientRect() };
      });
    for (const { element, box } of lines) {
      const holder = element.closest('button, section, .assent-scroll, dialog')!;
      const own = holder.getBoundingClientRect();
      const isWide = box.left < own.left - 1 || box.right > own.right + 1;
      // What scrolls may hold more than it shows.
      const isTall =
        holder.matches('button') && (box.top < own.top - 1 || box.bottom > own.bottom + 1);
      if (isWide || isTall) found.push(`${name(element)} sticks out`);
      for (const other of lines) {
        if (
          other.element === element ||
          other.element.contains(element) ||
          element.contains(other.element)
        )
          continue;
        const isSticky = (at: Element) => !!at.closest('.assent-actions, .assent-footer');
        if (isSticky(element) !== isSticky(other.element)) continue;
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (across > 2 && down > 3) found.push(`${name(element)} lies on ${name(other.element)}`);
      }
    }
    return found;
  });

/** Targets that are too small, or so near that a finger hits two: a circle of 24 px around each. */
const small = (visitor: AskingPage) =>
  visitor.page.evaluate(async () => {
    const { controls, name, settled } = window.measures;
    await settled();
    const found: string[] = [];
    const targets = controls().filter((control) => !control.matches(':disabled'));
    for (const target of targets) {
      const box = target.getBoundingClientRect();
      if (box.height < 43.5 || box.width < 43.5) {
        found.push(`${name(target)}: ${Math.round(box.width)} × ${Math.round(box.height)}`);
      }
      const x = box.left + box.width / 2;
      const y = box.top + box.height / 2;
      for (const other of targets) {
        if (other === target) continue;
        const near = other.getBoundingClientRect();
        const dx = Math.max(near.left - x, 0, x - near.right);
        const dy = Math.max(near.top - y, 0, y - near.bottom);
        const isSticky = (at: Element) => !!at.closest('.assent-actions, .assent-footer');
        if (Math.hypot(dx, dy) < 12 && isSticky(target) === isSticky(other)) {
          found.push(`${name(target)} is too near to ${name(other)}`);
        }
      }
    }
    return found;
  });

/** Measures the first question, and then the preference center with all of its details open. */
async function expectInBoth(
  visitor: AskingPage,
  measure: (visitor: AskingPage) => Promise<readonly string[]>,
): Promise<void> {
  await visitor.measures();
  expect(await measure(visitor), 'the first question').toEqual([]);
  await visitor.opensAll();
  expect(await measure(visitor), 'the preference center').toEqual([]);
}

for (const [index, layout] of layouts.entries()) {
  for (const language of ['en', 'ar'] as const) {
    test.describe(`${layout}, ${language}`, () => {
      const preferences = centers[(index + (language === 'ar' ? 1 : 0)) % 2]!;

      test('A8 every target is 44 px high and wide, and apart from the others', async ({
        page,
        site,
      }) => {
        const visitor = new AskingPage(page, site);
        for (const size of [sizes[0]!, sizes[2]!]) {
          await page.setViewportSize(size);
          await visitor.asks({ layout, preferences }, { language });
          await expectInBoth(visitor, small);
        }
      });

      test('A9, A11 upright, on its side and at 400 %: all of it in reach, nothing scrolls sideways', async ({
        page,
        site,
      }) => {
        test.slow();
        const visitor = new AskingPage(page, site);
        for (const size of sizes) {
          await page.setViewportSize(size);
          await test.step(`${size.width} × ${size.height}`, async () => {
            await visitor.asks({ layout, preferences }, { language });
            // The page stays in sight beside it, or cannot be used anyhow.
            const { height } = (await visitor.banner.boundingBox())!;
            if (layout !== 'modal') expect(height).toBeLessThanOrEqual(size.height * 0.75);
            await expectInBoth(visitor, lost);
          });
        }
      });

      test('A10 text of twice the size, and with the spacing that a visitor sets, is whole', async ({
        page,
        site,
      }) => {
        test.slow();
        const visitor = new AskingPage(page, site);
        const own = {
          'twice the size': 'html { font-size: 200% !important }',
          // WCAG 1.4.12; a visitor's own rules come before a page's.
          'spaced out': `#assent, #assent * {
              line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
            #assent p { margin-bottom: 2em !important }`,
        };
        for (const size of [sizes[0]!, sizes[2]!]) {
          await page.setViewportSize(size);
          for (const [how, rules] of Object.entries(own)) {
            await test.step(`${how}, ${size.width} wide`, async () => {
              await visitor.asks({ layout, preferences }, { language });
              await page.addStyleTag({ content: rules });
              await expectInBoth(visitor, async (visitor) => [
                ...(await crammed(visitor)),
                ...(await lost(visitor)),
              ]);
            });
          }
        }
      });
    });
  }
}
