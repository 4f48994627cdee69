/** The words of the banner. In `banner…` texts, `{links}` is where the policy links go. */
export interface BannerTexts {
  readonly bannerTitle: string;
  readonly bannerBody: string;
  readonly acceptAll: string;
  readonly rejectAll: string;
  readonly preferences: string;
  readonly privacyPolicy: string;
  readonly cookiePolicy: string;
  /** Said to screen readers after a decision. */
  readonly saved: string;
}

/** The words of the preference center. */
export interface PreferencesTexts {
  readonly preferencesTitle: string;
  readonly preferencesBody: string;
  readonly save: string;
  readonly close: string;
  readonly alwaysOn: string;
  readonly necessaryTitle: string;
  readonly necessaryBody: string;
  readonly functionalTitle: string;
  readonly functionalBody: string;
  readonly analyticsTitle: string;
  readonly analyticsBody: string;
  readonly marketingTitle: string;
  readonly marketingBody: string;
  /** Heads the list of a category's services; also its open/close control. */
  readonly services: string;
  readonly provider: string;
  readonly cookies: string;
  readonly yourDecision: string;
  readonly undecided: string;
  readonly consentId: string;
  readonly decidedAt: string;
  readonly expiresAt: string;
  readonly privacySignal: string;
  readonly downloadReceipts: string;
}

/** Every word of the interface. A locale has all of them: a missing key is a type error. */
export interface Texts extends BannerTexts, PreferencesTexts {}
