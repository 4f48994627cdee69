import { IntegrationsPage } from './models/integrations-page.js';
import { declaredPage } from './support/declared-page.js';
import { expect, test } from './support/test.js';

test.describe('platforms that a shop or a blog runs on', () => {
  test('WordPress: the consent type is opt-in, and each category is set once per decision', async ({
    page,
    site,
  }) => {
    // What the plugin's own script documents: no consent type, and all is allowed.
    const plugin = `<script>
      window.told = [];
      const answers = {};
      window.wp_set_consent = (category, answer) => {
        told.push(category + ' ' + answer);
        answers[category] = answer;
      };
      window.wp_has_consent = (category) =>
        window.wp_consent_type ? answers[category] === 'allow' : true;
      document.addEventListener('wp_consent_type_defined', () => told.push('defined'));
    </script>`;
    site.page('/page.html', declaredPage({ integrations: { 'wp-consent-api': true } }, plugin));
    const visitor = new IntegrationsPage(page);
    await visitor.open('/page.html');
    const told = () => page.evaluate(() => (window as { told?: string[] }).told);
    const hasConsent = (category: string) =>
      page.evaluate(
        (category) =>
          (window as unknown as { wp_has_consent(name: string): boolean }).wp_has_consent(category),
        category,
      );
    await expect.poll(told).toEqual(['defined']);
    expect(await hasConsent('marketing')).toBe(false);
    await page.evaluate(() => window.assent.save({ functional: true, analytics: true }));
    const kinds = ['preferences', 'statistics', 'statistics-anonymous'];
    const decided = [
      'functional allow',
      ...kinds.map((category) => `${category} allow`),
      'marketing deny',
    ];
    expect(await told()).toEqual(['defined', ...decided]);
    expect(await hasConsent('statistics')).toBe(true);
    await visitor.open('/page.html');
    await expect.poll(told).toEqual(['defined', ...decided]);
  });

  test('Shopify: its API is loaded and told, and no echo comes back', async ({ page, site }) => {
    const shop = `<script>
      window.told = [];
      const kept = JSON.parse(sessionStorage.getItem('kept') || '{}');
      const api = {
        currentVisitorConsent: () => kept,
        setTrackingConsent(answers, done) {
          told.push(answers);
          for (const name in answers) kept[name] = answers[name] ? 'yes' : 'no';
          sessionStorage.setItem('kept', JSON.stringify(kept));
          document.dispatchEvent(new CustomEvent('visitorConsentCollected', { detail: {} }));
          setTimeout(done);
        },
      };
      window.Shopify = { loadFeatures(features, done) {
        told.push(features[0].name);
        setTimeout(() => { Shopify.customerPrivacy = api; done(); });
      } };
    </script>`;
    site.page('/page.html', declaredPage({ integrations: { shopify: true } }, shop));
    const visitor = new IntegrationsPage(page);
    await visitor.open('/page.html');
    await visitor.watchErrors();
    await visitor.acceptAll();
    const told = () => page.evaluate(() => (window as { told?: unknown[] }).told);
    const yes = { analytics: true, marketing: true, preferences: true, sale_of_data: true };
    await expect.poll(told).toEqual(['consent-tracking-api', yes]);
    await page.evaluate(() => window.assent.rejectAll());
    const no = { analytics: false, marketing: false, preferences: false, sale_of_data: false };
    await expect.poll(told).toEqual(['consent-tracking-api', yes, no]);
    // What Shopify knows by then is not said again.
    await visitor.open('/page.html');
    await expect.poll(told).toEqual(['consent-tracking-api']);
    expect(await visitor.errors()).toEqual([]);
  });
});
