import { ConsentPage } from './models/consent-page.js';
import { DeclarationPage } from './models/declaration-page.js';
import { EmbedsPage } from './models/embeds-page.js';
import { expect, test } from './support/test.js';

const setLanguage = (visitor: ConsentPage, tag: string) =>
  visitor.page.evaluate((language) => window.assent.setLanguage(language), tag);

test.describe('a language that is set at run time', () => {
  test('is that of the banner, its direction and the receipt', async ({ page, site }) => {
    const visitor = new ConsentPage(page);
    await visitor.open();
    await visitor.seesBanner();
    await setLanguage(visitor, 'ar-EG');
    await expect(visitor.button('accept-all')).toHaveText('قبول الكل');
    await expect(page.locator('#assent')).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('#assent')).toHaveCount(1);
    await visitor.rejectAll();
    await expect.poll(() => site.receipts.length).toBe(1);
    expect(site.receipts[0]?.receipt).toMatchObject({ language: 'ar' });
  });

  test('is that of a preference center which is open, and stores nothing', async ({ page }) => {
    const visitor = new ConsentPage(page);
    await visitor.open();
    await visitor.openCenter();
    await setLanguage(visitor, 'de');
    await expect(visitor.inCenter('save')).toHaveText('Auswahl speichern');
    await expect(visitor.center).toHaveCount(1);
    expect(await page.evaluate(() => window.assent.consent)).toBeNull();
    await setLanguage(visitor, 'en');
    await expect(visitor.inCenter('save')).toHaveText('Save choices');
  });

  test('is that of placeholders', async ({ page, site }) => {
    const visitor = new EmbedsPage(page);
    await visitor.openExample(site);
    await setLanguage(visitor, 'fr');
    await expect(visitor.placeholder('embed')).toContainText('Charger');
    await expect(visitor.placeholder('embed')).toHaveCount(1);
  });

  test('is that of a declaration, which holds its room meanwhile', async ({ page }) => {
    const visitor = new DeclarationPage(page);
    await visitor.openDeclaration();
    const emptied = await visitor.declaration.evaluate(async (element) => {
      let isEmptied = false;
      const observer = new MutationObserver(() => (isEmptied ||= !element.firstChild));
      observer.observe(element, { childList: true });
      await window.assent.setLanguage('de');
      await new Promise((resolve) => setTimeout(resolve, 300));
      return isEmptied;
    });
    expect(emptied).toBe(false);
    await expect(visitor.heading('Unbedingt erforderlich')).toBeVisible();
    await expect(visitor.heading('Necessary')).toHaveCount(0);
  });

  test('is that of the floating button', async ({ page, site }) => {
    site.page(
      '/floating',
      `<!doctype html><html lang="en"><title>Floating</title>
      <script type="application/json" data-assent-config>{"ui": {"trigger": true}}</script>
      <script async src="/assent.js"></script>`,
    );
    const visitor = new ConsentPage(page);
    await visitor.open('/floating');
    await visitor.rejectAll();
    const button = page.locator('#assent-trigger').getByRole('button');
    await expect(button).toHaveAccessibleName('Cookie preferences');
    await setLanguage(visitor, 'de');
    await expect(button).toHaveAccessibleName('Cookie-Einstellungen');
    await expect(button).toHaveCount(1);
  });
});

test.describe('the language of a page', () => {
  for (const [tag, accept] of [
    ['no', 'Godta alle'],
    ['zh-TW', '全部同意'],
    ['pt-BR', 'Aceitar todos'],
    ['de-DE', 'Alle akzeptieren'],
    ['x-unknown', 'Accept all'],
  ] as const) {
    test(`${tag} is answered in the closest one`, async ({ page, site }) => {
      site.rewrite('/examples/script-tag/', (html) => html.replace('lang="en"', `lang="${tag}"`));
      const visitor = new ConsentPage(page);
      await visitor.open();
      await expect(visitor.button('accept-all')).toHaveText(accept);
    });
  }

  test('is answered by one file where there is one for it', async ({ page, site }) => {
    site.rewrite('/examples/script-tag/', (html) => html.replace('lang="en"', 'lang="de-AT"'));
    const visitor = new ConsentPage(page);
    await visitor.open();
    await visitor.seesBanner();
    const asked = site.requests.map(({ path }) => path);
    expect(asked).toContain('/locales/de.json');
    expect(asked).not.toContain('/assent-languages.js');
    expect(asked).not.toContain('/locales/de.more.json');
  });
});
