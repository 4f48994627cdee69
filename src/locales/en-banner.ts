import type { BannerTexts } from '../core/texts.js';
import list from './en-list.js';
import titles from './en-titles.js';

export default {
  bannerHeading: 'Your choice about cookies',
  bannerText:
    'We ask for your consent to use cookies and similar technologies for these purposes: {purposes}. Necessary ones are always on. You can withdraw your consent at any time.',
  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  preferences: 'Preferences',
  privacyPolicy: 'Privacy policy',
  cookiePolicy: 'Cookie policy',
  saved: 'Your choice has been saved.',
  ...titles,
  ...list,
} satisfies BannerTexts;
