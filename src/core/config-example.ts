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
      services: [service],
    },
  ],
  receipts: { endpoint: '/consent-receipts' },
  cookie: { name: 'assent', domain: 'example.com', path: '/', days: 182 },
  regimes: {},
  signals: { google: true, microsoft: false },
  language: 'auto',
  ui: {
    layout: 'bar|box',
    position: 'bottom|top|bottom-start|bottom-end',
    theme: 'auto|light|dark',
    isolate: false,
    trigger: false,
  },
  texts: {},
  clear: { keep: ['cart_*'], reload: 'never|when-needed' },
  guard: true,
};
