import { ConsentPage } from './models/consent-page.js';
import type { Site } from './support/site.js';
import { expect, test } from './support/test.js';

const page = (head = '') => `<!doctype html><html lang="en"><title>A page</title>
${head}<script async src="/assent.js" data-receipts="/consent-receipts" data-privacy-policy="/privacy"></script>
<main>Something to read</main>`;

/** What the page has fetched of Assent, in order. */
const files = ({ requests }: Site): readonly string[] =>
  requests.map(({ path }) => path).filter((path) => path.startsWith('/assent'));

test.describe('what a first visit fetches', () => {
  test('is what draws the banner, until the visitor comes near it', async ({
    page: view,
    site,
  }) => {
    site.page('/plain', page());
    const visitor = new ConsentPage(view);
    await visitor.open('/plain');
    await visitor.seesBanner();
    await expect
      .poll(() => files(site))
      .toEqual(['/assent.js', '/assent-ui.js', '/assent-watch.js']);
    await site.settle(400);
    expect(files(site)).toHaveLength(3);

    await visitor.button('preferences').focus();
    await expect
      .poll(() => files(site).slice(3).sort())
      .toEqual(['/assent-decision.js', '/assent-preferences.js']);
  });

  test('is the decision’s file as well where something is configured that it has to look at', async ({
    page: view,
    site,
  }) => {
    const config = { categories: [{ id: 'necessary' }, { id: 'analytics' }] };
    site.page(
      '/configured',
      page(`<script type="application/json" data-assent-config>${JSON.stringify(config)}</script>`),
    );
    await new ConsentPage(view).open('/configured');
    await expect.poll(() => files(site)).toContain('/assent-decision.js');
  });

  test('is fetched once, also where the page preloads it', async ({ page: view, site }) => {
    site.page('/preloaded', page('<link rel="modulepreload" href="/assent-ui.js">'));
    const visitor = new ConsentPage(view);
    await visitor.open('/preloaded');
    await visitor.seesBanner();
    await expect.poll(() => files(site)).toContain('/assent-watch.js');
    expect([...files(site)].sort()).toEqual(['/assent-ui.js', '/assent-watch.js', '/assent.js']);
  });
});
