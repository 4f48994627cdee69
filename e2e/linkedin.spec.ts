import { ConsentPage } from './models/consent-page.js';
import { declaredPage } from './support/declared-page.js';
import { expect, test } from './support/test.js';

test('LinkedIn, which has no call for consent, is asked for nothing before it, nor after a withdrawal', async ({
  page,
  site,
}) => {
  const tag = `<script type="text/plain" data-consent="marketing" data-service="linkedin-insight"
    src="https://vendor.example/tag.js?cookie=li_fat_id"></script>`;
  site.page(
    '/page.html',
    declaredPage(
      {
        integrations: { 'linkedin-insight': true },
        categories: [
          {
            id: 'marketing',
            services: [{ id: 'linkedin-insight', cookies: [{ name: 'li_fat_id' }] }],
          },
        ],
        clear: { reload: 'when-needed' },
      },
      tag,
    ),
  );
  const vendor = () => site.requests.filter(({ party }) => party === 'third').length;
  const loads = () => site.requestsTo('/page.html').length;
  const visitor = new ConsentPage(page);
  await visitor.open('/page.html');
  await visitor.seesBanner();
  await site.settle(500);
  expect(vendor()).toBe(0);
  expect(await visitor.storedNames()).toEqual([]);

  await visitor.acceptAll();
  await expect.poll(() => visitor.ran()).toEqual(['tag']);
  expect(await visitor.storedNames()).toEqual(['cookie:li_fat_id']);

  const before = vendor();
  expect(before).toBeGreaterThan(0);
  await page.evaluate(() => void window.assent.withdraw());
  await expect.poll(loads).toBe(2);
  await visitor.started();
  await site.settle(500);
  expect(await visitor.ran()).toEqual([]);
  expect(await visitor.storedNames()).toEqual([]);
  expect(vendor()).toBe(before);
});
