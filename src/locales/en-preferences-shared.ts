/** What the preference center and the declaration both say of categories and services. */
export default {
  necessaryTitle: 'Necessary',
  necessaryDescription:
    'Without these the site does not work: security, signing in, what you ask for, and remembering this choice.',
  functionalDescription:
    'Remembers your settings and shows extras from others, such as videos, maps and chat.',
  analyticsDescription:
    'Measures how the site is used: which pages are visited, how often and from what kind of device.',
  marketingDescription:
    'Shows advertising that matches your interests and measures its effect. Advertisers may recognise you on other sites.',
  provider: 'Provider',
  providerPolicy: 'Privacy policy of {provider}',
  cookies: 'Cookies and storage',
  yourDecision: 'Your decision',
  cleanUp: 'Clean-up after your decision',
};
