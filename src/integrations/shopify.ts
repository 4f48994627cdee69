import type { Integration, IntegrationOptions, Page } from './integration.js';
import { makeIntegration, type Granted } from './make-integration.js';
import { call, methodOf, thisPage } from './vendor-calls.js';

type Signal = 'analytics' | 'marketing' | 'preferences' | 'sale_of_data';

/** Shopify's names, where a store is headless. */
export interface ShopifyOptions extends IntegrationOptions<Signal> {
  /** Sent along with each call: `headlessStorefront`, `checkoutRootDomain` and others of Shopify's. */
  readonly headless?: Readonly<Record<string, unknown>>;
}

/**
 * Shopify's Customer Privacy API: `setTrackingConsent()` with each decision that Shopify does not know
 * yet, on every page. `preferences` needs functional, `analytics` analytics, `marketing` and
 * `sale_of_data` marketing. Before a decision it is told nothing, unless it
 * knows a yes of an earlier visit; on shops in Europe it then assumes no.
 * Shopify's own events are not listened to, so no echo comes back.
 * https://shopify.dev/docs/api/customer-privacy
 */
export const shopify = (
  { headless, ...options }: ShopifyOptions = {},
  page = thisPage(),
): Integration => {
  const load = async () =>
    new Promise<void>((resolve, reject) => {
      const features = [{ name: 'consent-tracking-api', version: '0.1' }];
      call(page.Shopify, 'loadFeatures', features, (error?: unknown) =>
        error ? reject(error) : resolve(),
      );
    });
  const api = () => (page.Shopify as Page | undefined)?.customerPrivacy as Page | undefined;
  let wanted: Granted<Signal>;
  let isUndone = false;
  const set = async () =>
    new Promise<void>((resolve, reject) => {
      const known = methodOf(api(), 'currentVisitorConsent')?.() as Page | undefined;
      const isKnown = Object.entries(wanted).every(
        ([signal, isGranted]) => known?.[signal] === (isGranted ? 'yes' : 'no'),
      );
      if (isKnown) return resolve();
      const done = (answer?: Error | { readonly error?: unknown } | null) => {
        const error = answer instanceof Error ? answer : answer?.error;
        if (error) reject(error);
        else resolve();
      };
      if (call(api(), 'setTrackingConsent', { ...wanted, ...headless }, done) === false)
        reject(new TypeError('Shopify.customerPrivacy is missing.'));
    });
  return makeIntegration(
    {
      id: 'shopify',
      signals: {
        analytics: 'analytics',
        marketing: 'marketing',
        preferences: 'functional',
        sale_of_data: 'marketing',
      },
      undo() {
        const known = methodOf(api(), 'currentVisitorConsent')?.() as Page | undefined;
        if (isUndone || !Object.values(known ?? {}).includes('yes')) return undefined;
        isUndone = true;
        wanted = { analytics: false, marketing: false, preferences: false, sale_of_data: false };
        return set();
      },
      tell(granted) {
        isUndone = false;
        wanted = granted;
        if (methodOf(api(), 'setTrackingConsent')) return set();
        // It says what is wanted by then: the visitor may decide anew while it loads.
        return methodOf(page.Shopify, 'loadFeatures') ? load().then(set) : false;
      },
    },
    options,
  );
};
