import { EmbedsPage, type PageBox } from './models/embeds-page.js';
import { expect, test } from './support/test.js';

/** The boxes that are not where, or not as large as, they were: none, if a pixel does not count. */
const moved = (before: readonly PageBox[], after: readonly PageBox[]) =>
  after.filter((box, index) =>
    (['left', 'top', 'width', 'height'] as const).some(
      (side) => Math.abs(box[side] - before[index]![side]) > 1,
    ),
  );

test.describe('a placeholder', () => {
  test('has the box of its embed in every layout, also when the window changes', async ({
    page,
    site,
  }) => {
    const visitor = new EmbedsPage(page);
    const sizes = [1280, 700, 360].map((width) => ({ width, height: 800 }));
    const address = '/examples/embeds/';
    // Without Assent, and with the plugins loaded, which have no box of their own before.
    site.rewrite(address, (html) =>
      html
        .replace('<script async src="/assent.js"></script>', '')
        .replace('data-data=', 'data=')
        .replace(/(<embed[^>]*)data-src=/, '$1src='),
    );
    await page.goto(address);
    const before: (readonly PageBox[])[] = [];
    for (const size of sizes) {
      await page.setViewportSize(size);
      before.push(await visitor.boxes());
    }
    site.rewrite(address, (html) => html);
    await page.setViewportSize(sizes[0]!);
    await visitor.openExample();
    for (const [index, size] of sizes.entries()) {
      await page.setViewportSize(size);
      await expect
        .poll(async () => moved(before[index]!, await visitor.boxes()), `${size.width} px wide`)
        .toEqual([]);
    }
    await page.setViewportSize(sizes[0]!);
    await expect.poll(async () => moved(before[0]!, await visitor.boxes())).toEqual([]);
    expect(await visitor.placeholders.count()).toBe(20);
  });
});
