/** The words of the banner, and those that the preference center shares with it. */
export interface BannerTexts {
  /** Names the banner, on screen and as a region of the page. */
  readonly bannerHeading: string;
  /** Asks for the consent; `{purposes}` becomes the titles of the optional categories. */
  readonly bannerText: string;
  readonly acceptAll: string;
  readonly rejectAll: string;
  readonly preferences: string;
  readonly privacyPolicy: string;
  readonly cookiePolicy: string;
  /** Said to screen readers after a decision. */
  readonly saved: string;
  /** Titles of the built-in categories: what the banner calls the purpose and the switch is named. */
  readonly functionalTitle: string;
  readonly analyticsTitle: string;
  readonly marketingTitle: string;
}

/** The words that only the preference center needs. */
export interface PreferencesTexts {
  readonly preferencesHeading: string;
  readonly preferencesText: string;
  readonly save: string;
  readonly close: string;
  /** Stands beside the switch of a category that cannot be refused. */
  readonly alwaysOn: string;
  readonly necessaryTitle: string;
  readonly necessaryDescription: string;
  readonly functionalDescription: string;
  readonly analyticsDescription: string;
  readonly marketingDescription: string;
  /** Opens the list of a category's services; the number of those that are on follows. */
  readonly services: string;
  /** Stands before the name of who runs a service. */
  readonly provider: string;
  /** A link; `{provider}` becomes the provider's name. */
  readonly providerPolicy: string;
  /** Heads a service's cookies and storage keys. */
  readonly cookies: string;
  /** Heads what the browser keeps of the visitor's decision. */
  readonly yourDecision: string;
  readonly undecided: string;
  readonly consentId: string;
  readonly decidedAt: string;
  readonly expiresAt: string;
  /** Told when the browser sends Global Privacy Control. */
  readonly privacySignal: string;
  /** Opens the list of earlier decisions; their number follows. */
  readonly history: string;
  /** Stands before the purposes that an earlier decision allowed, so it ends in a colon. */
  readonly allowed: string;
  /** The same for those that it denied. */
  readonly denied: string;
  readonly downloadReceipts: string;
  /** Heads what the newest decision removed; lists follow the five below, so they end in a colon. */
  readonly cleanUp: string;
  readonly removed: string;
  /** The site configured that these are never deleted. */
  readonly kept: string;
  /** Still there after the clean-up: something that runs uses them. */
  readonly writtenBack: string;
  /** Cookies that only servers and the browser's settings reach. */
  readonly httpOnly: string;
  /** Cookies of other hosts, which follow each. */
  readonly thirdParty: string;
}

/** All that the preference center says. */
export interface CenterTexts extends BannerTexts, PreferencesTexts {}

/** The words that stand in for an embed that is held. */
export interface PlaceholderTexts {
  /** Loads this embed, and stores nothing. */
  readonly loadOnce: string;
  /** A decision; `{service}` becomes what it allows: the service's name, or the categories' titles. */
  readonly alwaysAllow: string;
  /** Stands where the service has no purpose of its own; `{purposes}` becomes the categories' titles. */
  readonly embedPurpose: string;
  /** What loading means; `{recipient}` becomes the provider and the host. */
  readonly embedRecipient: string;
  readonly providerPolicy: string;
}

/** Every word of the interface. A locale has all of them: a missing key is a type error. */
export interface Texts extends CenterTexts, PlaceholderTexts {}
