import { expect, test } from '../support/test.js';
import { AskingPage, centers, layouts } from './asking-page.js';

test.describe('A5 a switch says what it is', () => {
  for (const preferences of centers) {
    test(`${preferences}: its role, a name that stays, a description, a group`, async ({
      page,
      site,
    }) => {
      const visitor = new AskingPage(page, site);
      await visitor.asks({ layout: 'bar', preferences });
      await visitor.opensAll();
      const describe = () =>
        visitor.center.evaluate((center) =>
          [...center.querySelectorAll<HTMLInputElement>('[role=switch]')].map((toggle) => ({
            tag: `${toggle.tagName} ${toggle.type}`,
            name: toggle.labels![0]!.textContent!.trim(),
            isDescribed: (toggle.getAttribute('aria-describedby') ?? '')
              .split(' ')
              .every((id) => !!center.querySelector(`[id="${id}"]`)?.textContent!.trim()),
            isGrouped: !!toggle.closest('[role=group][aria-labelledby], fieldset'),
          })),
        );
      const before = await describe();
      expect(before.map(({ name }) => name)).toEqual([
        'Necessary',
        'Analytics',
        'Counter',
        'Replay',
        'Marketing',
        'Ads',
      ]);
      for (const entry of before) {
        expect(entry).toMatchObject({ tag: 'INPUT checkbox', isDescribed: true, isGrouped: true });
      }
      for (const name of ['Analytics', 'Replay', 'Marketing']) {
        await visitor.toggle(name).focus();
        await page.keyboard.press(' ');
      }
      await expect(visitor.toggle('Analytics')).toHaveAccessibleDescription(/partly on/i);
      await expect(visitor.toggle('Counter')).toBeChecked();
      expect(await describe()).toEqual(before);
      await visitor.toggle('Marketing').press(' ');
      await expect(visitor.toggle('Marketing')).not.toBeChecked();
    });
  }

  test('what is always on is locked, and says so in words', async ({ page, site }) => {
    const visitor = new AskingPage(page, site);
    await visitor.asks({ layout: 'bar' });
    await visitor.openCenter();
    await expect(visitor.toggle('Necessary')).toBeDisabled();
    await expect(visitor.toggle('Necessary')).toHaveAccessibleDescription(/always on/i);
  });
});

test.describe('A15 what is pressed happens on letting go, and is called what it shows', () => {
  for (const layout of layouts) {
    test(`${layout}: a press that is moved off decides nothing`, async ({
      page,
      site,
      context,
      browserName,
    }) => {
      test.skip(browserName === 'webkit', 'its adapter presses and lets go at once');
      const visitor = new AskingPage(page, site);
      await visitor.asks({ layout });
      const box = (await visitor.button('accept-all').boundingBox())!;
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.down();
      await expect(visitor.banner).toBeVisible();
      await page.mouse.move(2, 2);
      await page.mouse.up();
      await expect(visitor.banner).toBeVisible();
      expect(await context.cookies()).toEqual([]);
    });

    test(`${layout}: every name holds the visible words`, async ({ page, site }) => {
      const visitor = new AskingPage(page, site);
      await visitor.asks({ layout });
      const renamed = () =>
        page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('#assent :is(a, button, summary, input)')]
            .filter((element) => {
              const said = element.getAttribute('aria-label') ?? element.textContent!;
              return (
                !said.includes(element.textContent!.trim()) ||
                element.hasAttribute('aria-labelledby')
              );
            })
            .map(({ outerHTML }) => outerHTML),
        );
      expect(await renamed()).toEqual([]);
      for (const [action, words] of [
        ['accept-all', 'Accept all'],
        ['reject-all', 'Reject all'],
        ['preferences', 'Preferences'],
      ] as const) {
        await expect(visitor.button(action)).toHaveAccessibleName(words);
      }
      await visitor.opensAll();
      expect(await renamed()).toEqual([]);
    });
  }
});

test.describe('A16 the words say which language they are in', () => {
  for (const [language, direction] of [
    ['de', 'ltr'],
    ['ar', 'rtl'],
    ['he', 'rtl'],
  ] as const) {
    test(`${language} on an English page, ${direction}`, async ({ page, site }) => {
      const visitor = new AskingPage(page, site);
      for (const isolate of [false, true]) {
        await visitor.visit({ layout: 'box', isolate }, { config: { language } });
        const host = page.locator('#assent');
        await expect(host).toHaveAttribute('lang', language);
        await expect(host).toHaveAttribute('dir', direction);
        await expect(visitor.button('accept-all')).toHaveCSS('direction', direction);
        expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
      }
    });
  }
});

test.describe('A19 headings and landmarks are in order', () => {
  for (const layout of layouts) {
    test(`${layout}: one landmark, one heading of level 2, nothing that alarms`, async ({
      page,
      site,
    }) => {
      const visitor = new AskingPage(page, site);
      await visitor.asks({ layout });
      await expect(visitor.banner.getByRole('heading')).toHaveCount(1);
      await expect(visitor.banner.getByRole('heading', { level: 2 })).toBeVisible();
      await expect(page.locator('#assent').getByRole('region')).toHaveCount(
        layout === 'modal' ? 0 : 1,
      );
      const alarms = '[role=alert], [role=alertdialog], [aria-live=assertive]';
      await expect(page.locator('#assent').locator(alarms)).toHaveCount(0);
    });
  }

  for (const preferences of centers) {
    test(`${preferences}: headings go down one level at a time`, async ({ page, site }) => {
      const visitor = new AskingPage(page, site);
      await visitor.asks({ layout: 'bar', preferences });
      await visitor.button('accept-all').click();
      await visitor.reopenCenter();
      const levels = await visitor.center.evaluate((center) => {
        for (const details of center.querySelectorAll('details')) details.open = true;
        return [...center.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) =>
          Number(tagName[1]),
        );
      });
      expect(levels[0]).toBe(2);
      for (const [index, level] of levels.entries()) {
        if (index)
          expect(level - levels[index - 1]!, `heading ${index + 1}`).toBeLessThanOrEqual(1);
      }
    });
  }
});
