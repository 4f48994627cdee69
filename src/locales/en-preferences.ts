import type { PreferencesTexts } from '../core/texts.js';
import shared from './en-preferences-shared.js';
import trigger from './en-trigger.js';

export default {
  ...trigger,
  ...shared,
  preferencesText:
    'Choose the purposes that you consent to. Nothing changes until you save. You can withdraw your consent at any time.',
  save: 'Save choices',
  close: 'Close',
  alwaysOn: 'Always on',
  services: 'Services',
  partlyOn: 'Partly on',
  searchServices: 'Search services',
  servicesFound: 'Services found: {count}',
  whyNecessary: 'Why is this necessary?',
  undecided: 'You have not decided yet. Only what is necessary is on.',
  consentId: 'Consent ID',
  decidedAt: 'Decided',
  expiresAt: 'Valid until',
  privacySignal: 'Your browser sends a privacy signal (Global Privacy Control). It is honoured.',
  history: 'Your decisions so far',
  allowed: 'Allowed:',
  denied: 'Denied:',
  downloadReceipts: 'Download receipts',
  removed: 'Removed from this browser:',
  kept: 'Left here, because this site says that it needs them:',
  writtenBack:
    'Not removed, because something still uses them. Close all pages of this site, or delete its data in your browser’s settings:',
  httpOnly:
    'Hidden from scripts, so this page cannot remove them. You can delete this site’s cookies in your browser’s settings:',
  thirdParty:
    'Kept by other sites, out of reach of this page. You can delete their cookies in your browser’s settings:',
} satisfies PreferencesTexts;
