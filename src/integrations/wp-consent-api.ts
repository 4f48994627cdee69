import type { Integration, IntegrationOptions } from './integration.js';
import { makeIntegration } from './make-integration.js';
import { methodOf, thisPage } from './vendor-calls.js';

/**
 * The WordPress plugin WP Consent API: the consent type `optin` before a decision, then
 * `wp_set_consent()` once for each of its categories with each decision. Its own script keeps the cookies
 * (`wp_consent_*`, 30 days); what they still allow is denied while there is no decision. Its `functional` is what Assent calls necessary and its `preferences` are
 * Assent's functional; both kinds of `statistics` need analytics.
 * https://wordpress.org/plugins/wp-consent-api/
 */
export const wpConsentApi = (
  options?: IntegrationOptions<'preferences' | 'statistics' | 'statistics-anonymous' | 'marketing'>,
  page = thisPage(),
): Integration =>
  makeIntegration(
    {
      id: 'wp-consent-api',
      signals: {
        preferences: 'functional',
        statistics: 'analytics',
        'statistics-anonymous': 'analytics',
        marketing: 'marketing',
      },
      start() {
        page.wp_consent_type = 'optin';
        (page.document as Document).dispatchEvent(new CustomEvent('wp_consent_type_defined'));
      },
      undo() {
        for (const category of ['preferences', 'statistics', 'statistics-anonymous', 'marketing']) {
          if (methodOf(page, 'wp_has_consent')?.(category) === true) {
            methodOf(page, 'wp_set_consent')?.(category, 'deny');
          }
        }
      },
      tell(granted) {
        const set = methodOf(page, 'wp_set_consent');
        if (!set) return false;
        for (const [category, isGranted] of Object.entries({ functional: true, ...granted })) {
          set(category, isGranted ? 'allow' : 'deny');
        }
      },
    },
    options,
  );
