import { page, type Heard, type Vendor } from './vendor.js';

const collect = { collect: ['analytics', 'marketing'] };

/** Adobe's Web SDK, set up with `defaultConsent: "pending"`; the answer is kept in a cookie. */
const alloy = (heard: Heard): Vendor => {
  let isIn = false;
  document.cookie = 'kndctr_ORG_consent=; path=/; max-age=0';
  const call = async (
    command: string,
    options: { consent: readonly { value: { collect: { val: 'y' | 'n' } } }[] },
  ) => {
    const { val } = options.consent[0]!.value.collect;
    heard([command, val]);
    // Its server answers.
    await undefined;
    isIn = val === 'y';
    document.cookie = `kndctr_ORG_consent=general%3D${isIn ? 'in' : 'out'}; path=/`;
  };
  return {
    id: 'adobe-experience-cloud',
    signals: collect,
    arrive: () => void (page['alloy'] ??= call),
    leave: () => delete page['alloy'],
    state: async () => {
      await new Promise((resolve) => setTimeout(resolve));
      return page['alloy'] ? { collect: isIn } : undefined;
    },
  };
};

const answers = {
  analytics: 'analytics',
  marketing: 'marketing',
  preferences: 'functional',
  sale_of_data: 'marketing',
};

/** Shopify's Customer Privacy API, which is loaded when it is asked for, and remembers. */
const shopify = (heard: Heard): Vendor => {
  let known: Record<string, '' | 'yes' | 'no'> = {};
  const customerPrivacy = {
    currentVisitorConsent: () => ({ ...known }),
    setTrackingConsent(given: Readonly<Record<string, boolean>>, done: () => void) {
      heard([given]);
      known = Object.fromEntries(
        Object.keys(answers).map((name) => [name, given[name] ? 'yes' : 'no']),
      );
      document.dispatchEvent(new CustomEvent('visitorConsentCollected', { detail: given }));
      queueMicrotask(done);
    },
  };
  const make = () => ({
    loadFeatures(_features: unknown, done: () => void) {
      queueMicrotask(() => {
        Object.assign(page['Shopify'] ?? {}, { customerPrivacy });
        done();
      });
    },
  });
  return {
    id: 'shopify',
    signals: answers,
    arrive: () => void (page['Shopify'] ??= make()),
    leave: () => delete page['Shopify'],
    state: async () => {
      await new Promise((resolve) => setTimeout(resolve));
      if (!page['Shopify']) return undefined;
      return Object.fromEntries(Object.keys(answers).map((name) => [name, known[name] === 'yes']));
    },
  };
};

const kinds = {
  preferences: 'functional',
  statistics: 'analytics',
  'statistics-anonymous': 'analytics',
  marketing: 'marketing',
};

/** WP Consent API: what was set is kept in cookies; what was not is allowed only under opt-out. */
const wordpress = (heard: Heard): Vendor => {
  const kept: Record<string, string> = {};
  const said: string[] = [];
  const set = (category: string, value: string) => {
    // One call per category: together they are what is said.
    said.push(category, value);
    if (category === 'marketing') heard(said.splice(0));
    kept[category] = value;
  };
  const has = (category: string) => {
    const type = page['wp_consent_type'];
    if (!type) return true;
    return kept[category] ? kept[category] === 'allow' : String(type).includes('optout');
  };
  return {
    id: 'wp-consent-api',
    signals: kinds,
    arrive: () => Object.assign(page, { wp_set_consent: set, wp_has_consent: has }),
    leave() {
      for (const name of ['wp_set_consent', 'wp_has_consent', 'wp_consent_type']) delete page[name];
    },
    state: () =>
      page['wp_set_consent']
        ? Object.fromEntries(Object.keys(kinds).map((kind) => [kind, has(kind)]))
        : undefined,
  };
};

/** Vendors with a store of their own, which outlives the page. */
export const platforms = (heard: (id: string) => Heard): readonly Vendor[] => [
  alloy(heard('adobe-experience-cloud')),
  shopify(heard('shopify')),
  wordpress(heard('wp-consent-api')),
];
