import { integrationIds } from './integration-ids.js';
import { takeoverSources } from './takeover/takeover-sources.js';

/**
 * One valid value per configuration field. The checker reads types and fixes off it: a message can
 * show what would have been right without a second table of texts. `a|b` lists the allowed words.
 */
const service = {
  id: 'ga4',
  name: 'Google Analytics 4',
  provider: 'Google',
  purpose: 'Counts visits',
  policy: 'https://example.com/privacy',
  reason: 'You cannot sign in without it',
  cookies: [
    {
      name: '_ga',
      purpose: 'Tells visitors apart',
      retention: '13 months',
      httpOnly: false,
      domain: 'example.com',
    },
  ],
  storage: ['local:ga:*'],
  hosts: ['www.example.com'],
  stops: false,
};

const colors = {
  surface: '#ffffff',
  text: '#16181d',
  muted: '#5b6270',
  border: '#c9ced8',
  accent: '#1f3fb8',
  onAccent: '#ffffff',
  focus: '#1f3fb8',
};

/** One place's rule in `regimes`, where it is more than a word. */
export const ruleExample = {
  regime: 'opt-in|opt-out|notice-only',
  days: 182,
  reAskDays: 184,
  gpc: true,
  dnt: false,
  optInOverSignal: false,
  links: ['do-not-sell|limit-sensitive'],
  exempt: ['analytics'],
};

/** One product in `takeover`, where it is more than a word. */
export const takeoverExample = {
  from: takeoverSources.join('|'),
  name: 'cc_cookie',
  categories: {},
  services: {},
  revision: 1,
  remove: false,
};

export const configExample = {
  $schema: '',
  revision: 1,
  controller: { name: 'Example Ltd', contact: 'privacy@example.com' },
  links: { privacyPolicy: '/privacy', cookiePolicy: '/cookies' },
  categories: [
    {
      id: 'analytics',
      required: false,
      title: 'Analytics',
      description: 'Helps us improve',
      reason: 'The site does not work without it',
      sells: false,
      sensitive: false,
      services: [service],
    },
  ],
  receipts: { endpoint: '/consent-receipts' },
  cookie: { name: 'assent', domain: 'example.com', path: '/', days: 182 },
  regimes: {},
  place: { country: 'US', region: 'CA', endpoint: '/place', timeZone: false },
  audience: { minor: '13-17|true' },
  takeover: [],
  signals: { google: true, microsoft: false },
  integrations: Object.fromEntries(integrationIds.map((id) => [id, true])),
  language: 'auto',
  ui: {
    layout: 'bar|box|corner|modal',
    position: 'bottom|top|bottom-start|bottom-end|top-start|top-end',
    theme: 'auto|light|dark|contrast',
    colors: { light: colors, dark: colors },
    preferences: 'dialog|drawer',
    isolate: false,
    trigger: false,
    triggerPosition: 'bottom-start|bottom-end|top-start|top-end',
  },
  texts: {},
  clear: { keep: ['cart_*'], reload: 'never|when-needed' },
  guard: true,
};
