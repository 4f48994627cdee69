import type { LawTexts, LinksTexts } from '../core/texts.js';

export default {
  optedOut: 'Opt-out request honored.',
  signalConflict: 'Your browser’s privacy signal and what you chose on this site are not the same.',
  trackingSignal: 'Your browser asks not to be tracked (Do Not Track). It is honored.',
  optOutText: 'Choose what you allow. Nothing changes until you save. You can refuse at any time.',
  undecidedOptOut: 'You have not decided yet. What you can refuse is on until you do.',
  placeGuessed: 'Your country is a guess, by the time zone of your device.',
} satisfies Omit<LawTexts, keyof LinksTexts>;
