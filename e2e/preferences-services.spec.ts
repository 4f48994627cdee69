import type { Config } from '../src/index.js';
import { ConsentPage } from './models/consent-page.js';
import { expectAccessible } from './support/axe.js';
import { declaredPage } from './support/declared-page.js';
import type { Site } from './support/site.js';
import { expect, test } from './support/test.js';

const few = ['Counter', 'Replay', 'Heatmap'].map((name) => ({ id: name.toLowerCase(), name }));

/** Eleven services: as many as make a search worth it. */
const config: Config = {
  categories: [
    {
      id: 'necessary',
      reason: 'You could not sign in without these.',
      services: [
        { id: 'login', name: 'Sign-in', reason: 'It keeps you signed in.' },
        { id: 'basket', name: 'Basket' },
      ],
    },
    {
      id: 'analytics',
      services: few.map((service) => ({ ...service, provider: 'Vendor Ltd' })),
    },
    {
      id: 'marketing',
      services: [
        { id: 'cafe', name: 'Café Ads', purpose: 'Counts clicks on advertising.' },
        ...Array.from({ length: 5 }, (_, index) => ({
          id: `network-${index}`,
          name: `Network ${index}`,
        })),
      ],
    },
  ],
};

async function openCenter(visitor: ConsentPage, site: Site, changes: Config = {}) {
  site.page('/page.html', declaredPage({ ...config, ...changes }));
  await visitor.open('/page.html');
  await visitor.openCenter();
}

test.describe('the search for services', () => {
  test('shows the services that it finds, and how many', async ({ page, site }) => {
    const visitor = new ConsentPage(page);
    await openCenter(visitor, site);
    await visitor.searchField.fill('count');
    await expect(visitor.searchStatus).toHaveText('Services found: 2');
    await expect(visitor.toggle('Counter')).toBeVisible();
    await expect(visitor.toggle('Café Ads')).toBeVisible();
    for (const name of ['Replay', 'Network 1', 'Necessary']) {
      await expect(visitor.toggle(name)).toBeHidden();
    }
    await visitor.searchField.fill('cafe');
    await expect(visitor.searchStatus).toHaveText('Services found: 1');
    await visitor.searchField.fill('nobody');
    await expect(visitor.searchStatus).toHaveText('Services found: 0');
    await visitor.searchField.fill('');
    await expect(visitor.searchStatus).toHaveText('');
    await expect(visitor.toggle('Necessary')).toBeVisible();
    await expect(visitor.toggle('Counter')).toBeHidden();
  });

  test('decides nothing, and what it found can be decided', async ({ page, site }) => {
    const visitor = new ConsentPage(page);
    await openCenter(visitor, site);
    await visitor.searchField.fill('heatmap');
    await visitor.toggle('Heatmap').click();
    await visitor.searchField.fill('replay');
    await expect(visitor.toggle('Replay')).not.toBeChecked();
    expect(await visitor.consent()).toBeNull();
    expect(await visitor.storageKeys()).toEqual([]);
    await visitor.inCenter('save').click();
    await visitor.seesNoBanner();
    expect(await visitor.consent()).toMatchObject({
      choices: { analytics: false, marketing: false },
      services: { heatmap: true },
    });
  });

  test('is ended by Escape first, and only then the dialog', async ({ page, site }) => {
    const visitor = new ConsentPage(page);
    await openCenter(visitor, site);
    await visitor.searchField.click();
    await page.keyboard.type('counter');
    await expect(visitor.searchStatus).toHaveText('Services found: 1');
    await page.keyboard.press('Escape');
    await expect(visitor.searchField).toHaveValue('');
    await expect(visitor.searchStatus).toHaveText('');
    await expect(visitor.center).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(visitor.center).toBeHidden();
    await visitor.openCenter();
    await expect(visitor.searchField).toHaveValue('');
  });

  test('is not there for ten services', async ({ page, site }) => {
    const visitor = new ConsentPage(page);
    await openCenter(visitor, site, { categories: config.categories!.slice(0, 2) });
    await expect(visitor.toggle('Analytics')).toBeVisible();
    await expect(visitor.searchField).toHaveCount(0);
  });

  test('counts in the digits and words of the language', async ({ page, site }) => {
    const visitor = new ConsentPage(page);
    await openCenter(visitor, site, {
      texts: { servicesFound: '{count} trouvés', searchServices: 'Chercher' },
    });
    await expect(visitor.searchField).toHaveAccessibleName('Chercher');
    await visitor.searchField.fill('network');
    await expect(visitor.searchStatus).toHaveText('5 trouvés');
  });
});

test.describe('the switch of a category', () => {
  test('says that it is partly on, and then turns the rest on', async ({ page, site }) => {
    const visitor = new ConsentPage(page);
    await openCenter(visitor, site);
    await visitor.services('Analytics').click();
    await visitor.toggle('Counter').click();
    const analytics = visitor.toggle('Analytics');
    const note = visitor.center.getByText('Partly on', { exact: true });
    await expect(note).toBeVisible();
    await expect(analytics).not.toBeChecked();
    await expect(analytics).toHaveAccessibleDescription(/Partly on$/);
    expect(await analytics.evaluate((input: HTMLInputElement) => input.indeterminate)).toBe(true);

    await analytics.click();
    await expect(analytics).toBeChecked();
    await expect(note).toHaveCount(0);
    for (const { name } of few) await expect(visitor.toggle(name)).toBeChecked();
    await analytics.click();
    await expect(analytics).not.toBeChecked();
    for (const { name } of few) await expect(visitor.toggle(name)).not.toBeChecked();
  });

  test('that was on is partly on without one service, also when it opens again', async ({
    page,
    site,
  }) => {
    const visitor = new ConsentPage(page);
    await openCenter(visitor, site);
    await visitor.toggle('Analytics').click();
    await visitor.services('Analytics').click();
    await visitor.toggle('Replay').click();
    await expect(visitor.toggle('Analytics')).not.toBeChecked();
    await visitor.inCenter('save').click();
    expect(await visitor.consent()).toMatchObject({
      choices: { analytics: true },
      services: { replay: false },
    });
    await visitor.reopenCenter();
    await expect(visitor.toggle('Analytics')).toHaveAccessibleDescription(/Partly on$/);
    await visitor.toggle('Analytics').click();
    await visitor.inCenter('save').click();
    await expect(visitor.center).toBeHidden();
    expect(await visitor.consent()).toMatchObject({ choices: { analytics: true }, services: {} });
  });
});

test.describe('what is necessary', () => {
  test('is always on, service by service, and says why', async ({ page, site }) => {
    const visitor = new ConsentPage(page);
    await openCenter(visitor, site);
    await visitor.services('Necessary').click();
    for (const name of ['Necessary', 'Sign-in', 'Basket']) {
      await expect(visitor.toggle(name)).toBeChecked();
      await expect(visitor.toggle(name)).toBeDisabled();
      await expect(visitor.toggle(name)).toHaveAccessibleDescription(/Always on$/);
    }
    const why = visitor.center.getByText('Why is this necessary?');
    await expect(why).toHaveCount(2);
    const reason = visitor.center.getByText('You could not sign in without these.');
    await expect(reason).toBeHidden();
    await why.first().click();
    await expect(reason).toBeVisible();
    await why.last().click();
    await expect(visitor.center.getByText('It keeps you signed in.')).toBeVisible();
    await expectAccessible(page, '#assent');
  });

  test('has no such words where a category can be refused', async ({ page, site }) => {
    const visitor = new ConsentPage(page);
    await openCenter(visitor, site, {
      categories: [{ id: 'analytics', reason: 'We are curious.', services: [] }],
    });
    await expect(visitor.toggle('Analytics')).toBeVisible();
    await expect(visitor.center).not.toContainText('Why');
  });
});

test.describe('the link to a policy', () => {
  test('opens beside the page, and never runs a script', async ({ page, site }) => {
    const policies = [
      'https://vendor.example/privacy',
      '/privacy',
      'javascript:window.ran=[1]',
      ' Java\nScript:window.ran=[1]',
      'data:text/html,<p>',
    ];
    const services = policies.map((policy, index) => ({
      id: `s${index}`,
      provider: 'Vendor',
      policy,
    }));
    const visitor = new ConsentPage(page);
    await openCenter(visitor, site, { categories: [{ id: 'analytics', services }] });
    await visitor.services('Analytics').click();
    await expect(visitor.toggle('s4')).toBeVisible();
    const links = visitor.center.getByRole('link');
    await expect(links).toHaveCount(2);
    await expect(links.last()).toHaveAttribute('href', '/privacy');
    for (const link of await links.all()) {
      await expect(link).toHaveAttribute('target', '_blank');
      await expect(link).toHaveAttribute('rel', 'noreferrer');
    }
  });

  test('leaves what is switched and not saved as it was', async ({ page, site, browserName }) => {
    site.page('/privacy', '<!doctype html><title>Policy</title>');
    const visitor = new ConsentPage(page);
    await openCenter(visitor, site, {
      categories: [{ id: 'analytics', services: [{ id: 's', policy: '/privacy' }] }],
    });
    await visitor.services('Analytics').click();
    await visitor.toggle('s').click();
    await visitor.center.getByRole('link').click();
    // WebKit's driver stays where it was, but may close what a click opens: only the page is looked at.
    if (browserName === 'chromium') await expect.poll(() => page.context().pages()).toHaveLength(2);
    await expect(visitor.toggle('s')).toBeChecked();
  });
});

test('a service’s facts need no punctuation between them', async ({ page, site }) => {
  const visitor = new ConsentPage(page);
  await openCenter(visitor, site, { texts: { provider: 'Fournisseur' } });
  await visitor.services('Analytics').click();
  const facts = visitor.center.locator('#assent-service-counter-about');
  await expect(facts.getByRole('term')).toHaveText('Fournisseur');
  await expect(facts.getByRole('definition')).toHaveText('Vendor Ltd');
  await expect(facts).not.toContainText(':');
  await expect(visitor.toggle('Counter')).toHaveAccessibleDescription(/Fournisseur\s*Vendor Ltd/);
});

test('the center with a search is accessible by every rule of axe', async ({ page, site }) => {
  const visitor = new ConsentPage(page);
  await openCenter(visitor, site);
  await visitor.services('Analytics').click();
  await visitor.toggle('Counter').click();
  await visitor.searchField.fill('e');
  await expect(visitor.toggle('Replay')).toBeVisible();
  await expectAccessible(page, '#assent');
});
