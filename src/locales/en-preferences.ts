import type { PreferencesTexts } from '../core/texts.js';
import trigger from './en-trigger.js';

export default {
  ...trigger,
  preferencesText:
    'Choose the purposes that you consent to. Nothing changes until you save. You can withdraw your consent at any time.',
  save: 'Save choices',
  close: 'Close',
  alwaysOn: 'Always on',
  necessaryTitle: 'Necessary',
  necessaryDescription:
    'Without these the site does not work: security, signing in, what you ask for, and remembering this choice.',
  functionalDescription:
    'Remembers your settings and shows extras from others, such as videos, maps and chat.',
  analyticsDescription:
    'Measures how the site is used: which pages are visited, how often and from what kind of device.',
  marketingDescription:
    'Shows advertising that matches your interests and measures its effect. Advertisers may recognise you on other sites.',
  services: 'Services',
  partlyOn: 'Partly on',
  searchServices: 'Search services',
  servicesFound: 'Services found: {count}',
  whyNecessary: 'Why is this necessary?',
  provider: 'Provider',
  providerPolicy: 'Privacy policy of {provider}',
  cookies: 'Cookies and storage',
  yourDecision: 'Your decision',
  undecided: 'You have not decided yet. Only what is necessary is on.',
  consentId: 'Consent ID',
  decidedAt: 'Decided',
  expiresAt: 'Valid until',
  privacySignal: 'Your browser sends a privacy signal (Global Privacy Control). It is honoured.',
  history: 'Your decisions so far',
  allowed: 'Allowed:',
  denied: 'Denied:',
  downloadReceipts: 'Download receipts',
  cleanUp: 'Clean-up after your decision',
  removed: 'Removed from this browser:',
  kept: 'Left here, because this site says that it needs them:',
  writtenBack:
    'Not removed, because something still uses them. Close all pages of this site, or delete its data in your browser’s settings:',
  httpOnly:
    'Hidden from scripts, so this page cannot remove them. You can delete this site’s cookies in your browser’s settings:',
  thirdParty:
    'Kept by other sites, out of reach of this page. You can delete their cookies in your browser’s settings:',
} satisfies PreferencesTexts;
