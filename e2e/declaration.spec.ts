import { renderPage } from '../examples/declaration/render-page.mjs';
import type { Notice } from '../src/core/types.js';
import german from '../src/locales/de.js';
import { DeclarationPage, declarationAddress } from './models/declaration-page.js';
import { expectAccessible } from './support/axe.js';
import { declaredPage } from './support/declared-page.js';
import { intoHead } from './support/into-head.js';
import { expect, test } from './support/test.js';

test.describe('the cookie declaration', () => {
  test('says which services store what, for whom, what for and how long', async ({ page }) => {
    const visitor = new DeclarationPage(page);
    await visitor.openDeclaration();
    for (const name of ['Necessary', 'Functional', 'Analytics', 'Marketing']) {
      await expect(visitor.heading(name)).toBeVisible();
    }
    await expect(visitor.heading('Vendor Analytics')).toBeVisible();
    await expect(visitor.content).toContainText(
      'Counts visits, and tells us which pages are read.',
    );
    await expect(visitor.content).toContainText('No services.');
    await expect(
      visitor.content.getByRole('link', { name: 'Privacy policy of Film Host' }),
    ).toHaveAttribute('href', 'https://films.example/privacy');
    await expect(visitor.stored('Vendor Analytics').locator('caption')).toHaveText(
      'Cookies and storage',
    );
    expect(await visitor.rows('Vendor Analytics')).toEqual([
      ['Name', 'Kind', 'Purpose', 'Kept for'],
      ['_an', 'Cookie', 'Tells visitors apart.', '13 months'],
      ['_an_*', 'Cookie', 'The state of the visit.', '1 day'],
      ['an:*', 'Local storage', 'Not stated', 'Not stated'],
      ['an-events', 'Database in the browser (IndexedDB)', 'Not stated', 'Not stated'],
    ]);
    expect((await visitor.rows('Films'))[2]).toEqual([
      'preferences kept by films.example',
      'Cookie',
      'Not stated',
      'Not stated',
    ]);
  });

  test('lists all that Assent itself has stored', async ({ page, context, site }) => {
    const visitor = new DeclarationPage(page);
    await visitor.openDeclaration();
    const rows = await visitor.rows('Your decision');
    expect(rows.slice(1).map(([name]) => name)).toEqual([
      'assent',
      'assent:*',
      'assent:withdrawal',
    ]);
    expect(rows[1]).toEqual([
      'assent',
      'Cookie',
      'Remembers your choice about cookies.',
      '182 days',
    ]);
    await visitor.acceptAll();
    await expect.poll(() => site.receipts.length).toBe(1);
    expect((await context.cookies()).map(({ name }) => name)).toEqual(['assent']);
    const stored = await page.evaluate(() => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
    }));
    expect(stored.local.length).toBeGreaterThan(0);
    for (const key of stored.local) expect(key).toMatch(/^assent:/);
    for (const key of stored.session) expect(key).toBe('assent:withdrawal');
  });

  test('is the same, word for word, where a server has written it', async ({ page, site }) => {
    const visitor = new DeclarationPage(page);
    await visitor.openDeclaration();
    const drawn = await visitor.markup();
    site.rewrite(declarationAddress, (html) =>
      renderPage(html).replace('class="assent-declaration"', '$& data-by="server"'),
    );
    await page.reload();
    await visitor.started();
    // It has been found: no table stops the keyboard that need not scroll.
    await expect(visitor.stored('Films')).not.toHaveAttribute('tabindex');
    await expect(visitor.content).toHaveAttribute('data-by', 'server');
    expect((await visitor.markup()).replace(' data-by="server"', '')).toBe(drawn);
  });

  test('that a server has written needs no script', async ({ page, site }) => {
    site.rewrite(declarationAddress, (html) =>
      renderPage(html).replace('<script async src="/assent.js"></script>', ''),
    );
    const visitor = new DeclarationPage(page);
    await page.goto(declarationAddress);
    await expect(visitor.content).toBeVisible();
    expect((await visitor.rows('Basket'))[1]).toEqual([
      'basket',
      'Cookie',
      'Your basket’s number.',
      '14 days',
    ]);
    await page.setViewportSize({ width: 320, height: 600 });
    expect(await visitor.isTooWide()).toBe(false);
    await expect(visitor.stored('Films')).toHaveAttribute('tabindex', '0');
  });

  for (const by of ['the browser', 'a server']) {
    test(`follows the page into another language, and goes with Assent, drawn by ${by}`, async ({
      page,
      site,
    }) => {
      if (by === 'a server') site.rewrite(declarationAddress, (html) => renderPage(html));
      const visitor = new DeclarationPage(page);
      await visitor.openDeclaration();
      const before = await visitor.markup();
      await page.evaluate(() => window.assent.setLanguage('de'));
      await expect(visitor.content).toHaveAttribute('lang', 'de');
      await expect(visitor.heading(german.necessaryTitle)).toBeVisible();
      expect(await visitor.rows('Vendor Analytics')).toContainEqual([
        '_an',
        german.kindCookie,
        'Tells visitors apart.',
        '13 months',
      ]);
      await expect(visitor.content).toContainText('182 Tage');
      await page.evaluate(() => window.assent.stop());
      if (by === 'a server') await expect.poll(() => visitor.markup()).toBe(before);
      else await expect(visitor.declaration).toHaveText('This list needs JavaScript.');
    });
  }

  test('is drawn where the page puts an element later, under headings that fit', async ({
    page,
    site,
  }) => {
    site.page('/page.html', declaredPage({ categories: [{ id: 'analytics' }] }));
    const visitor = new DeclarationPage(page);
    await visitor.open('/page.html');
    await page.evaluate(() => {
      const element = document.createElement('div');
      element.dataset['assentDeclaration'] = '';
      element.dataset['headingLevel'] = '3';
      document.querySelector('main')!.append(element);
    });
    await expect(visitor.content.getByRole('heading', { level: 3 })).toHaveText([
      'Necessary',
      'Analytics',
    ]);
    await expect(visitor.content.getByRole('heading', { level: 4 })).toHaveText(['Your decision']);
  });

  test('scrolls inside the page where that is narrow, by keyboard too', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    const visitor = new DeclarationPage(page);
    await visitor.openDeclaration();
    const stored = visitor.stored('Vendor Analytics');
    await expect(stored).toHaveAttribute('tabindex', '0');
    expect(await visitor.isTooWide()).toBe(false);
    await stored.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => stored.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
    await page.setViewportSize({ width: 1280, height: 700 });
    await expect(stored).not.toHaveAttribute('tabindex');
  });

  test('runs from the right in Arabic, and writes names as they are', async ({ page, site }) => {
    site.rewrite(declarationAddress, (html) =>
      html.replace('<html lang="en">', '<html lang="ar" dir="rtl">'),
    );
    const visitor = new DeclarationPage(page);
    await visitor.openDeclaration();
    await expect(visitor.content).toHaveAttribute('dir', 'rtl');
    const code = visitor.stored('Vendor Analytics').locator('code').nth(1);
    await expect(code).toHaveCSS('direction', 'ltr');
    const [cell, row] = await Promise.all([
      visitor.stored('Films').locator('tbody th').first().boundingBox(),
      visitor.stored('Films').locator('tbody tr').first().boundingBox(),
    ]);
    expect(cell!.x + cell!.width).toBeCloseTo(row!.x + row!.width, 0);
  });

  test('shows the site’s words as text, and links to no script', async ({ page, site }) => {
    const purpose = '<img src=x onerror="window.ran=[1]">';
    const services = [
      { id: 'odd', purpose, policy: 'java\nscript:window.ran=[1]', cookies: [{ name: purpose }] },
      { id: 'fine', policy: '/privacy' },
    ];
    site.page(
      '/page.html',
      declaredPage({ categories: [{ id: 'analytics', services }] }).replace(
        '<main>',
        '<main><div data-assent-declaration></div>',
      ),
    );
    const visitor = new DeclarationPage(page);
    await visitor.openDeclaration('/page.html');
    expect((await visitor.rows('odd'))[1]![0]).toBe(purpose);
    await expect(visitor.content.locator('img')).toHaveCount(0);
    const links = visitor.content.getByRole('link');
    await expect(links).toHaveText(['Privacy policy of fine']);
    await expect(links).toHaveAttribute('rel', 'noreferrer');
    expect(await visitor.ran()).toEqual([]);
  });

  test('is drawn under the strictest policy', async ({ page, site }) => {
    site.rewrite('/examples/strict-csp/', (html) =>
      html.replace('<main>', '<main><div data-assent-declaration></div>'),
    );
    const visitor = new DeclarationPage(page);
    await visitor.openDeclaration('/examples/strict-csp/');
    await expect(visitor.stored('Your decision').locator('table')).toHaveCSS(
      'border-collapse',
      'collapse',
    );
    await site.settle();
    expect(site.cspReports).toEqual([]);
  });

  test('is in the notice of a decision that is made beside it', async ({ page, site }) => {
    site.answerReceipts((_, { method }) =>
      method === 'PUT' ? { status: 201 } : { status: 201, headers: { 'assent-notice': 'wanted' } },
    );
    const visitor = new DeclarationPage(page);
    await visitor.openDeclaration();
    await visitor.acceptAll();
    await expect.poll(() => site.notices.length).toBe(1);
    const notice = JSON.parse(site.notices[0]!.body) as Notice;
    const lines = notice.texts['declaration']!.split('\n');
    for (const line of ['Vendor Analytics', 'Kept for', '_an', '13 months', 'Not stated']) {
      expect(
        lines.filter((other) => other === line),
        line,
      ).toHaveLength(1);
    }
    expect(notice.categories.find(({ id }) => id === 'marketing')!.services).toEqual([
      {
        id: 'films',
        name: 'Films',
        provider: 'Film Host',
        purpose: 'Shows our films.',
        policy: 'https://films.example/privacy',
        cookies: [
          {
            name: 'visitor_info',
            purpose: 'Estimates the speed of your connection.',
            retention: '6 months',
            domain: 'films.example',
          },
          { name: 'preferences', domain: 'films.example' },
        ],
        storage: [],
      },
    ]);
  });

  test('is in English, and says so, when its words do not come', async ({ page, site }) => {
    site.fail('/locales/de.more.json', 404);
    const visitor = new DeclarationPage(page);
    await visitor.openDeclaration();
    await visitor.watchErrors();
    await page.evaluate(() => window.assent.setLanguage('de'));
    await expect.poll(() => visitor.errors()).toContain('Assent: locales/de.more.json failed.');
    await expect(visitor.content).toHaveAttribute('lang', 'en');
    await expect(visitor.heading('Necessary')).toBeVisible();
  });

  test('is fetched by no page that has none', async ({ page, site }) => {
    const visitor = new DeclarationPage(page);
    await visitor.open();
    await visitor.seesBanner();
    await site.settle();
    expect(site.requestsTo('/assent-declaration.js')).toEqual([]);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} surroundings`, () => {
    test.use({ colorScheme });
    for (const width of [320, 1280]) {
      test(`the declaration is accessible at ${width} px`, async ({ page, site }) => {
        // Said in so many words, because axe takes a page for white that says nothing.
        site.rewrite(declarationAddress, intoHead('<style>:root { background: canvas }</style>'));
        await page.setViewportSize({ width, height: 800 });
        const visitor = new DeclarationPage(page);
        await visitor.openDeclaration();
        await expectAccessible(page, '[data-assent-declaration]');
      });
    }
  });
}
