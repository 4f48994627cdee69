import { answersOf, PolicySite } from '../models/policy-site.js';
import { expect, test } from '../support/test.js';

const files = ['index.html', 'privacy.html'];

test.describe('Tintmill, a site with sessions, preferences and statistics', () => {
  test('“We use cookies … to maintain user sessions, remember preferences, and gather analytics”: none before a choice but for sessions', async ({
    page,
    site,
  }) => {
    const visitor = new PolicySite(page, site, 'creative-suite');
    visitor.isHonest();
    await visitor.keepsQuiet(files);
    expect(await visitor.storedNames()).toEqual([]);
    await visitor.seesBanner();
    await expect(visitor.banner).toContainText('Settings, Analytics, and AI training');
    await visitor.visit('account.html');
    await expect
      .poll(() => visitor.storedNames())
      .toEqual(['cookie:__stripe_mid', 'cookie:__stripe_sid', 'local:sb-tintmill-auth-token']);
    expect(site.receipts).toEqual([]);
  });

  test('“some parts of the service may not function properly without them”: said before the refusal, and only where it is so', async ({
    page,
    site,
  }) => {
    const visitor = new PolicySite(page, site, 'creative-suite');
    await visitor.visit();
    await visitor.openCenter();
    await expect(visitor.center).toContainText('starts with its own settings on every visit');
    await expect(visitor.center).toContainText('nothing works less well for you');
    await visitor.inCenter('reject-all').click();
    await visitor.keepsQuiet(files);
    const [receipt] = await visitor.receipts(1);
    expect(receipt).toMatchObject({ event: 'refused', surface: 'preferences' });
    expect(answersOf(receipt!)).toEqual({
      necessary: true,
      functional: false,
      analytics: false,
      'ai-training': false,
    });
  });

  test('“remember preferences”: each purpose runs by itself', async ({ page, site }) => {
    const visitor = new PolicySite(page, site, 'creative-suite');
    await visitor.visit();
    await visitor.openCenter();
    await visitor.toggle('Settings').click();
    await visitor.inCenter('save').click();
    await visitor.stores('functional');
    await visitor.lookAround(...files);
    expect(visitor.sent()).toEqual([]);
    const [receipt] = await visitor.receipts(1);
    expect(receipt).toMatchObject({ event: 'given', state: 'partial' });
    expect(answersOf(receipt!)).toMatchObject({ functional: true, analytics: false });
  });

  test('“gather analytics on site usage”: all that is configured runs once it is accepted, and goes when that is withdrawn', async ({
    page,
    site,
  }) => {
    const visitor = new PolicySite(page, site, 'creative-suite');
    await visitor.visit();
    await visitor.acceptAll();
    await visitor.stores('functional', 'analytics');
    await expect.poll(() => visitor.sent()).toEqual(['/usage']);
    await visitor.withdraw();
    await visitor.keepsQuiet(files);
    const receipts = await visitor.receipts(2);
    expect(receipts.map(({ event }) => event)).toEqual(['given', 'withdrawn']);
  });

  test('“Unless you explicitly opt in, we do not use your private personal data … to train public foundation models”', async ({
    page,
    site,
  }) => {
    const visitor = new PolicySite(page, site, 'creative-suite');
    expect(await visitor.serverReads('ai-training')).toBe(false);
    await visitor.openCenter();
    await expect(visitor.toggle('AI training')).not.toBeChecked();
    await visitor.toggle('AI training').click();
    await visitor.inCenter('save').click();
    await visitor.receipts(1);
    expect(await visitor.serverReads('ai-training')).toBe(true);
    await visitor.withdraw();
    const [given, withdrawn] = await visitor.receipts(2);
    expect(answersOf(given!)['ai-training']).toBe(true);
    expect(answersOf(withdrawn!)['ai-training']).toBe(false);
    expect(await visitor.serverReads('ai-training')).toBe(false);
  });

  test('“trusted third-party service providers”: the declaration names each, its cookies and how long they stay', async ({
    page,
    site,
  }) => {
    const visitor = new PolicySite(page, site, 'creative-suite');
    await visitor.declaresEverything();
    for (const provider of ['Supabase', 'Stripe', 'Paddle', 'Razorpay', 'Cloudflare']) {
      await expect(visitor.heading(provider)).toBeVisible();
    }
    await expect(page.getByRole('main')).toContainText('Whether under the GDPR or the CCPA');
  });

  test('its pages are accessible', async ({ page, site }) => {
    const visitor = new PolicySite(page, site, 'creative-suite');
    await visitor.isAccessible(['index.html', 'account.html', 'privacy.html']);
  });
});
