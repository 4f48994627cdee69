import { answersOf, PolicySite } from '../models/policy-site.js';
import { expect, test } from '../support/test.js';

const files = ['index.html', 'privacy.html'];
/** Error reports store nothing, and are sent without a choice. */
const errors = ['/sentry/errors.js'];

test.describe('Framewick, a site with essential and analytics cookies', () => {
  test('“Analytics cookies: Used to understand how users interact with the Service”: not before a choice', async ({
    page,
    site,
  }) => {
    const visitor = new PolicySite(page, site, 'video-studio');
    await visitor.keepsQuiet(files, errors);
    expect(await visitor.storedNames()).toEqual([]);
    await visitor.seesBanner();
    await expect(visitor.banner).toContainText('for these purposes: Analytics.');
    expect(site.receipts).toEqual([]);
  });

  test('“Essential cookies: Required for authentication and core functionality”: set where they are needed, without a choice', async ({
    page,
    site,
  }) => {
    const visitor = new PolicySite(page, site, 'video-studio');
    visitor.isHonest();
    await visitor.visit('account.html');
    await expect
      .poll(() => visitor.storedNames())
      .toEqual(
        ['__client_uat', '__session', '__stripe_mid', '__stripe_sid'].map(
          (name) => `cookie:${name}`,
        ),
      );
    await visitor.keepsQuiet(['account.html'], ['/clerk/clerk.js', ...errors, '/stripe/v3.js']);
  });

  test('“These cannot be disabled”: two purposes, one of them locked, with its reasons', async ({
    page,
    site,
  }) => {
    const visitor = new PolicySite(page, site, 'video-studio');
    await visitor.visit();
    await visitor.openCenter();
    await expect(visitor.center.locator('.assent-category h3')).toHaveText([
      'Essential',
      'Analytics',
    ]);
    await expect(visitor.toggle('Essential')).toBeDisabled();
    await expect(visitor.toggle('Analytics')).not.toBeChecked();
    await visitor.services('Essential').click();
    await visitor.toldWhy('Sentry error reports', 'it stores nothing in your browser');
  });

  test('“Error tracking and performance monitoring”: a refusal stops all of it but the error reports', async ({
    page,
    site,
  }) => {
    const visitor = new PolicySite(page, site, 'video-studio');
    await visitor.visit();
    await visitor.rejectAll();
    await visitor.keepsQuiet(files, errors);
    await visitor.seesNoBanner();
    const [receipt] = await visitor.receipts(1);
    expect(receipt).toMatchObject({ event: 'refused', method: 'reject-all' });
    expect(answersOf(receipt!)).toEqual({ necessary: true, analytics: false });
  });

  test('“Where processing is based on consent, you may withdraw it at any time”', async ({
    page,
    site,
  }) => {
    const visitor = new PolicySite(page, site, 'video-studio');
    await visitor.visit();
    await visitor.acceptAll();
    await visitor.stores('analytics');
    expect(visitor.sent()).toEqual([...errors, '/sentry/replay.js', '/usage']);
    const [given] = await visitor.receipts(1);
    expect(answersOf(given!)).toEqual({ necessary: true, analytics: true });

    await visitor.withdraw();
    const [, withdrawn] = await visitor.receipts(2);
    expect(withdrawn).toMatchObject({ event: 'withdrawn', state: 'withdrawn' });
    expect(answersOf(withdrawn!)).toEqual({ necessary: true, analytics: false });
    // What cannot stop by itself has gone with its page, which was loaded anew.
    await expect.poll(() => visitor.ran()).toEqual(['errors']);
    await visitor.keepsQuiet(files, errors);
  });

  test('“We use the following third-party services”: the declaration names each, its cookies and how long they stay', async ({
    page,
    site,
  }) => {
    const visitor = new PolicySite(page, site, 'video-studio');
    await visitor.declaresEverything();
    for (const provider of ['Clerk', 'Stripe', 'Vercel', 'Cloudflare', 'Functional Software']) {
      await expect(
        visitor.content.getByRole('link', { name: `Privacy policy of ${provider}` }).first(),
      ).toBeVisible();
    }
  });

  test('its pages are accessible', async ({ page, site }) => {
    const visitor = new PolicySite(page, site, 'video-studio');
    await visitor.isAccessible(['index.html', 'account.html', 'privacy.html']);
  });
});
