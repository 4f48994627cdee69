import type { RegimeFacts } from './regime-types.js';

const optOut: RegimeFacts = {
  regime: 'opt-out',
  // An opt-out has no end in law: the longest that Assent stores, to be renewed while it is seen.
  expiryDays: 390,
  reAskDays: 365,
  gpc: 'honoured',
  isDntHonoured: false,
  isOptInOverSignal: false,
  isConfirmationDue: false,
  rights: ['sale', 'targeted-advertising'],
  sensitive: 'opt-in',
  links: ['do-not-sell'],
  isSymmetryDue: true,
  minors: { consentFrom: 13 },
  mayExempt: false,
};

const everyRight: RegimeFacts['rights'] = ['sale', 'sharing', 'targeted-advertising'];
const bothLinks: RegimeFacts['links'] = ['do-not-sell', 'limit-sensitive'];

/** A state whose law binds to the signal, and below which age it asks first. */
const binding = (askBelow?: number): RegimeFacts => ({
  ...optOut,
  gpc: 'binding',
  ...(askBelow && { minors: { consentFrom: 13, askBelow } }),
});

/** A state that binds to the signal and forbids such advertising below an age. */
const bindingNoAds = (noAdsBelow: number): RegimeFacts => ({
  ...optOut,
  gpc: 'binding',
  minors: { consentFrom: 13, noAdsBelow },
});

/** A state whose law is silent on signals and on how a choice has to look. */
const silent: RegimeFacts = { ...optOut, isSymmetryDue: false };

/** Places whose visitors are not asked first, but can refuse. */
export const optOutPresets: Readonly<Record<string, RegimeFacts>> = {
  // A state that nobody named, or one without a law of its own: what all the states ask for.
  US: {
    ...optOut,
    gpc: 'binding',
    isConfirmationDue: true,
    rights: everyRight,
    links: bothLinks,
    minors: { consentFrom: 13, noAdsBelow: 18 },
  },
  'US-CA': {
    ...binding(16),
    isConfirmationDue: true,
    rights: everyRight,
    sensitive: 'limit',
    links: bothLinks,
  },
  'US-CO': binding(18),
  'US-CT': bindingNoAds(18),
  'US-DE': binding(18),
  'US-FL': { ...optOut, minors: { consentFrom: 13, askBelow: 18 } },
  'US-IA': { ...silent, sensitive: 'opt-out', links: bothLinks },
  'US-IN': silent,
  'US-KY': silent,
  'US-MD': { ...bindingNoAds(18), sensitive: 'forbidden' },
  'US-MN': binding(17),
  'US-MT': binding(18),
  'US-NE': bindingNoAds(18),
  'US-NH': binding(16),
  'US-NJ': binding(17),
  'US-OR': bindingNoAds(16),
  'US-RI': optOut,
  'US-TN': silent,
  'US-TX': binding(),
  'US-UT': { ...silent, sensitive: 'opt-out', links: bothLinks },
  'US-VA': silent,
  // Canada but for Québec: what the federal commissioner accepts for online advertising.
  CA: { ...optOut, rights: ['targeted-advertising'], links: [] },
};
