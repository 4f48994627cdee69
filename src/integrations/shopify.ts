import type { Integration, IntegrationOptions, Page } from './integration.js';
import { makeIntegration, type Granted } from './make-integration.js';
import { call, methodOf, thisPage } from './vendor-calls.js';

type Signal = 'analytics' | 'marketing' | 'preferences' | 'sale_of_data';

const denied = { analytics: false, marketing: false, preferences: false, sale_of_data: false };

/** Shopify's names, where a store is headless. */
export interface ShopifyOptions extends IntegrationOptions<Signal> {
  /** Sent along with each call: `headlessStorefront`, `checkoutRootDomain` and others of Shopify's. */
  readonly headless?: Readonly<Record<string, unknown>>;
}

/**
 * Shopify's Customer Privacy API: `setTrackingConsent()` with each decision that Shopify does not know
 * yet, on every page. `preferences` needs functional, `analytics` analytics, `marketing` and
 * `sale_of_data` marketing. Before a decision it is told nothing, and on shops in Europe assumes no,
 * unless it knows a yes of an earlier visit: that is denied.
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
  // Null: nobody has decided, and only a yes that Shopify still knows has to go.
  let wanted: Granted<Signal> | null = null;
  let isUndone = false;
  const set = async () =>
    new Promise<void>((resolve, reject) => {
      const known = (methodOf(api(), 'currentVisitorConsent')?.() ?? {}) as Page;
      const isKnown = wanted
        ? Object.entries(wanted).every(
            ([signal, isGranted]) => known[signal] === (isGranted ? 'yes' : 'no'),
          )
        : !Object.values(known).includes('yes');
      if (isKnown) return resolve();
      const done = (answer?: Error | { readonly error?: unknown } | null) => {
        const error = answer instanceof Error ? answer : answer?.error;
        if (error) reject(error);
        else resolve();
      };
      const answers = { ...(wanted ?? denied), ...headless };
      if (call(api(), 'setTrackingConsent', answers, done) === false)
        reject(new TypeError('Shopify.customerPrivacy is missing.'));
    });
  const say = (granted: typeof wanted) => {
    wanted = granted;
    if (methodOf(api(), 'setTrackingConsent')) return set();
    // It says what is wanted by then: the visitor may decide anew while it loads.
    return methodOf(page.Shopify, 'loadFeatures') ? load().then(set) : false;
  };
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
        if (isUndone) return undefined;
        const said = say(null);
        isUndone = !!said;
        return said || undefined;
      },
      tell(granted) {
        isUndone = false;
        return say(granted);
      },
    },
    options,
  );
};
