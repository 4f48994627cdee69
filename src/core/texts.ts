/** What stands between names in a row, with the spaces that belong there. */
export interface ListTexts {
  /** Between two names: “A and B”. */
  readonly listPair: string;
  /** Between three or more, but for the last: “A, B, and C”. */
  readonly listMiddle: string;
  /** Before the last of three or more. */
  readonly listEnd: string;
}

/** The words of the banner, and those that the preference center shares with it. */
export interface BannerTexts extends ListTexts {
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

/** What the floating button is called, and the preference center that it opens. */
export interface TriggerTexts {
  readonly preferencesHeading: string;
}

/** The words that only the preference center needs, besides those of the declaration. */
export interface PreferencesTexts extends TriggerTexts {
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
  /** Stands beside the switch of a category of which some services are on. */
  readonly partlyOn: string;
  /** Names the field that services are searched with, where there are many. */
  readonly searchServices: string;
  /** Said to screen readers after a search; `{count}` becomes a number. */
  readonly servicesFound: string;
  /** Opens the reason of what cannot be refused. */
  readonly whyNecessary: string;
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

/** The words that only the cookie declaration needs. */
export interface DeclarationTexts {
  /** Head the columns of the declaration's tables. */
  readonly columnName: string;
  readonly columnPurpose: string;
  readonly columnRetention: string;
  readonly columnKind: string;
  /** What kind of storage a name belongs to. */
  readonly kindCookie: string;
  readonly kindLocal: string;
  readonly kindSession: string;
  readonly kindIndexeddb: string;
  readonly kindCache: string;
  readonly kindWorker: string;
  /** Stands where nobody said what a name is for, or how long it is kept. */
  readonly notStated: string;
  /** Stands where a category has no services. */
  readonly noServices: string;
  /** Follows the name of a cookie that another site keeps; `{domain}` becomes that site's host. */
  readonly keptBy: string;
  /** The purpose of the cookie that the decision is kept in. */
  readonly ownCookie: string;
  /** The purpose of the copies of receipts in the browser's storage. */
  readonly ownReceipts: string;
}

/** The links on every page where a law wants them; what they say in California's law. */
export interface LinksTexts {
  readonly doNotSell: string;
  readonly limitSensitive: string;
}

/** The words that only some laws need: those of regimes, signals and the links on every page. */
export interface LawTexts extends LinksTexts {
  /** Confirms that what the two links, or a signal, ask for is in force. */
  readonly optedOut: string;
  /** Told when a signal and the visitor's own answer differ. */
  readonly signalConflict: string;
  /** Told when Do Not Track is taken for a signal. */
  readonly trackingSignal: string;
  /** Stands for `preferencesText` where nobody is asked first. */
  readonly optOutText: string;
  /** Stands for `undecided` there. */
  readonly undecidedOptOut: string;
  /** Told when the visitor's country is a guess by the time zone. */
  readonly placeGuessed: string;
}

/** All that the preference center says. */
export interface CenterTexts
  extends BannerTexts, PreferencesTexts, Omit<LawTexts, keyof LinksTexts> {}

/** The words that stand in for an embed that is held. */
export interface PlaceholderTexts extends ListTexts {
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

/** What a locale's first file holds: the words that a visitor may see at once. */
export interface FirstTexts extends BannerTexts, PlaceholderTexts, TriggerTexts {}

/** What its second file holds: the words of the preference center and of the declaration. */
export interface FurtherTexts extends Omit<PreferencesTexts, keyof FirstTexts>, DeclarationTexts {}

/** Every word of the interface. A locale has all of them: a missing key is a type error. */
export interface Texts extends FirstTexts, FurtherTexts, LawTexts {}
