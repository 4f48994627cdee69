import { ConsentPage } from './models/consent-page.js';
import { intoHead } from './support/into-head.js';
import { expect, test } from './support/test.js';

test('a prerendered page shows, runs and sends nothing until the visitor opens it', async ({
  page,
  site,
}) => {
  // Prerendering itself cannot be had in every engine; what the page sees of it can.
  site.rewrite(
    '/examples/script-tag/',
    intoHead(`<script>
         let prerendering = true;
         Object.defineProperty(document, 'prerendering', { get: () => prerendering });
         addEventListener('activate', () => {
           prerendering = false;
           document.dispatchEvent(new Event('prerenderingchange'));
         });
       </script>`),
  );
  const visitor = new ConsentPage(page);
  await visitor.open();
  await site.settle(400);
  await visitor.seesNoBanner();
  expect(await visitor.ran()).toEqual([]);
  expect(site.requestsTo('/assent-ui.js')).toHaveLength(0);
  // Google's tags may be among what is prerendered.
  expect((await visitor.googleCalls()).map(([command]) => command)).toEqual(['default']);

  await page.evaluate(() => dispatchEvent(new Event('activate')));
  await visitor.seesBanner();
  await expect.poll(() => visitor.ran()).toEqual(['payment']);
});
