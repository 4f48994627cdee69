/** How long every product keeps an answer. */
export const DAYS = 182;

/** The page that every banner links to. */
export const POLICY = '/privacy';

/** What Assent says in English, so that no product has less to draw. */
export const texts = {
  heading: 'Your choice about cookies',
  text: 'We ask for your consent to use cookies and similar technologies for these purposes: Functional, Analytics, Marketing. Necessary ones are always on. You can withdraw your consent at any time.',
  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  preferences: 'Preferences',
  preferencesText:
    'Choose the purposes that you consent to. Nothing changes until you save. You can withdraw your consent at any time.',
  save: 'Save my choice',
  close: 'Close',
  privacyPolicy: 'Privacy policy',
};

/** The four categories of every product, of which the first is always on. */
export const categories = [
  {
    id: 'necessary',
    isRequired: true,
    title: 'Necessary',
    description:
      'Without these the site does not work: security, signing in, what you ask for, and remembering this choice.',
  },
  {
    id: 'functional',
    isRequired: false,
    title: 'Functional',
    description:
      'Remembers your settings and shows extras from others, such as videos, maps and chat.',
  },
  {
    id: 'analytics',
    isRequired: false,
    title: 'Analytics',
    description:
      'Measures how the site is used: which pages are visited, how often and from what kind of device.',
  },
  {
    id: 'marketing',
    isRequired: false,
    title: 'Marketing',
    description:
      'Shows advertising that matches your interests and measures its effect. Advertisers may recognise you on other sites.',
  },
];
