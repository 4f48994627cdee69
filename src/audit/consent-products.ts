/** How a visitor uses a consent product: CSS selectors, which are looked for in shadow roots and frames too. */
export interface ConsentProduct {
  readonly id: string;
  readonly name: string;
  readonly accept?: string;
  readonly reject?: string;
  /** What leads from the banner to the single choices. */
  readonly settings?: string;
  /** What stores the single choices. */
  readonly save?: string;
  /** What leads back once it is decided. */
  readonly reopen?: string;
  /** Names of cookies and keys that it keeps the decision in; `*` stands for any characters. */
  readonly keeps?: readonly string[];
  /** Hosts that it is loaded from or reports to. */
  readonly hosts?: readonly string[];
}

/** The products whose buttons are known. Others are found by what is written on theirs. */
export const consentProducts: readonly ConsentProduct[] = [
  {
    id: 'assent',
    name: 'Assent',
    accept: '[data-assent-action="accept-all"]',
    reject: '[data-assent-action="reject-all"]',
    settings: '[data-assent-action="preferences"]',
    save: '[data-assent-action="save"]',
    reopen:
      '[data-assent="preferences"],[data-assent="withdraw"],a[href="#assent-preferences"],#assent-trigger button',
  },
  {
    id: 'vanilla-cookieconsent',
    name: 'vanilla-cookieconsent',
    accept: '#cc-main [data-role="all"]',
    reject: '#cc-main [data-role="necessary"]',
    settings: '#cc-main [data-role="show"]',
    save: '#cc-main [data-role="save"]',
    reopen: '[data-cc="show-preferencesModal"],[data-cc="show-consentModal"]',
    keeps: ['cc_cookie'],
  },
  {
    id: 'klaro',
    name: 'klaro',
    accept: '.klaro .cm-btn-success:not(.cm-btn-accept),.klaro .cm-btn-accept-all',
    reject: '.klaro .cn-decline,.klaro .cm-btn-decline,.klaro .cm-btn-danger',
    settings: '.klaro .cn-learn-more,.klaro .cm-link',
    save: '.klaro .cm-btn-accept',
    reopen: '.open-klaro-modal,[onclick*="klaro.show"]',
    keeps: ['klaro'],
  },
  {
    id: 'orejime',
    name: 'orejime',
    accept:
      '.orejime-Banner-saveButton,.orejime-Modal-acceptAllButton,.orejime-PurposeToggles-enableAll',
    reject:
      '.orejime-Banner-declineButton,.orejime-Modal-declineAllButton,.orejime-PurposeToggles-disableAll',
    settings: '.orejime-Banner-learnMoreButton',
    save: '.orejime-Modal-saveButton',
    reopen: '[onclick*="orejime.prompt"],.orejime-open',
    keeps: ['eu-consent', 'orejime'],
  },
  {
    id: 'tarteaucitron',
    name: 'tarteaucitron',
    accept: '#tarteaucitronPersonalize2,#tarteaucitronAllAllowed',
    reject: '#tarteaucitronAllDenied2,#tarteaucitronAllDenied',
    settings: '#tarteaucitronCloseAlert,#tarteaucitronPersonalize',
    save: '#tarteaucitronSaveButton',
    reopen:
      '#tarteaucitronManager,#tarteaucitronIcon button,[onclick*="tarteaucitron.userInterface.openPanel"]',
    keeps: ['tarteaucitron'],
  },
  {
    id: 'c15t',
    name: 'c15t',
    accept: '[data-testid="consent-banner-accept-button"]',
    reject: '[data-testid="consent-banner-reject-button"]',
    settings: '[data-testid="consent-banner-customize-button"]',
    keeps: ['c15t', 'privacy-consent-storage'],
  },
  {
    id: 'onetrust',
    name: 'OneTrust',
    accept: '#onetrust-accept-btn-handler,#accept-recommended-btn-handler',
    reject: '#onetrust-reject-all-handler,.ot-pc-refuse-all-handler',
    settings: '#onetrust-pc-btn-handler',
    save: '.save-preference-btn-handler',
    reopen: '#ot-sdk-btn,.ot-sdk-show-settings,.optanon-toggle-display,#ot-sdk-btn-floating button',
    keeps: ['OptanonConsent', 'OptanonAlertBoxClosed', 'eupubconsent-v2'],
    hosts: ['cookielaw.org', 'onetrust.com'],
  },
  {
    id: 'cookiebot',
    name: 'Cookiebot',
    accept:
      '#CybotCookiebotDialogBodyLevelButtonLevelOptinAllowAll,#CybotCookiebotDialogBodyButtonAccept',
    reject: '#CybotCookiebotDialogBodyButtonDecline',
    settings: '#CybotCookiebotDialogBodyLevelButtonCustomize',
    save: '#CybotCookiebotDialogBodyLevelButtonLevelOptinAllowallSelection',
    reopen: '#CookiebotWidget button,[onclick*="Cookiebot.renew"],a[href*="Cookiebot.renew"]',
    keeps: ['CookieConsent', 'CookieConsentBulkSetting-*'],
    hosts: ['cookiebot.com', 'cookiebot.eu', 'cybot.com'],
  },
  {
    id: 'didomi',
    name: 'Didomi',
    accept: '#didomi-notice-agree-button',
    reject: '#didomi-notice-disagree-button,.didomi-continue-without-agreeing',
    settings: '#didomi-notice-learn-more-button',
    reopen: '[onclick*="Didomi.preferences.show"],a[href*="Didomi.preferences.show"]',
    keeps: ['didomi_token', 'euconsent-v2'],
    hosts: ['privacy-center.org', 'didomi.io'],
  },
  {
    id: 'usercentrics',
    name: 'Usercentrics',
    accept: '[data-testid="uc-accept-all-button"],#uc-btn-accept-banner',
    reject: '[data-testid="uc-deny-all-button"],#uc-btn-deny-banner',
    settings: '[data-testid="uc-customize-button"],[data-testid="uc-more-button"]',
    save: '[data-testid="uc-save-button"]',
    reopen: '[data-testid="uc-privacy-button"],[onclick*="UC_UI.showSecondLayer"]',
    keeps: ['uc_settings', 'uc_user_interaction', 'ucData', 'ucString', 'uc_*'],
    hosts: ['usercentrics.eu', 'usercentrics.com'],
  },
  {
    id: 'quantcast',
    name: 'Quantcast Choice',
    accept: '.qc-cmp2-summary-buttons button[mode="primary"]',
    reject: '.qc-cmp2-summary-buttons button[mode="secondary"]:first-child',
    reopen: '[onclick*="displayConsentUi"]',
    keeps: ['euconsent-v2', 'addtl_consent', '_cmpRepromptHash'],
    hosts: ['quantcast.mgr.consensu.org', 'cmp.quantcast.com', 'inmobi-choice.io'],
  },
  {
    id: 'cookieyes',
    name: 'CookieYes',
    accept: '.cky-btn-accept',
    reject: '.cky-btn-reject',
    settings: '.cky-btn-customize',
    save: '.cky-btn-preferences',
    reopen: '.cky-btn-revisit,.cky-banner-element',
    keeps: ['cookieyes-consent'],
    hosts: ['cookieyes.com'],
  },
  {
    id: 'complianz',
    name: 'Complianz',
    accept: '.cmplz-btn.cmplz-accept',
    reject: '.cmplz-btn.cmplz-deny',
    settings: '.cmplz-btn.cmplz-view-preferences',
    save: '.cmplz-btn.cmplz-save-preferences',
    reopen: '.cmplz-manage-consent,.cmplz-show-banner',
    keeps: ['cmplz_*'],
  },
  {
    id: 'osano',
    name: 'Osano',
    accept: '.osano-cm-accept-all,.cc-window .cc-allow,.cc-window .cc-dismiss',
    reject: '.osano-cm-denyAll,.osano-cm-deny,.cc-window .cc-deny',
    settings: '.osano-cm-manage',
    save: '.osano-cm-save',
    reopen: '.osano-cm-widget,.cc-revoke',
    keeps: ['osano_consentmanager', 'osano_consentmanager_*', 'cookieconsent_status'],
    hosts: ['osano.com'],
  },
  {
    id: 'iubenda',
    name: 'iubenda',
    accept: '.iubenda-cs-accept-btn',
    reject: '.iubenda-cs-reject-btn',
    settings: '.iubenda-cs-customize-btn',
    save: '#iubFooterBtn',
    reopen: '.iubenda-cs-preferences-link,.iubenda-tp-btn',
    keeps: ['_iub_cs-*', '_iub_previous_preference_id'],
    hosts: ['iubenda.com'],
  },
  {
    id: 'trustarc',
    name: 'TrustArc',
    accept: '#truste-consent-button,.trustarc-acceptall-btn,.acceptAllButtonLower',
    reject: '#truste-consent-required,.trustarc-declineall-btn,.declineAllButtonLower',
    settings: '#truste-show-consent',
    reopen: '#teconsent a,#teconsent [role="button"]',
    keeps: ['notice_preferences', 'notice_gdpr_prefs', 'cmapi_*', 'TAconsentID', 'truste.*'],
    hosts: ['trustarc.com', 'truste.com'],
  },
  {
    id: 'sourcepoint',
    name: 'Sourcepoint',
    accept: '.sp_choice_type_11',
    reject: '.sp_choice_type_13',
    settings: '.sp_choice_type_12',
    save: '.sp_choice_type_SAVE_AND_EXIT',
    reopen: '[onclick*="loadPrivacyManagerModal"]',
    keeps: ['_sp_*', 'consentUUID', 'euconsent-v2'],
    hosts: ['sp-prod.net', 'privacy-mgmt.com'],
  },
  {
    id: 'axeptio',
    name: 'Axeptio',
    accept: '#axeptio_btn_acceptAll',
    reject: '#axeptio_btn_dismiss',
    settings: '#axeptio_btn_configure',
    reopen: '[onclick*="openAxeptioCookies"],.axeptio_widget button',
    keeps: ['axeptio_cookies', 'axeptio_authorized_vendors', 'axeptio_all_vendors'],
    hosts: ['axept.io', 'axeptio.eu'],
  },
  {
    id: 'borlabs',
    name: 'Borlabs Cookie',
    accept: '.brlbs-btn-accept-all,[data-cookie-accept-all]',
    reject: '.brlbs-btn-accept-only-essential,[data-cookie-refuse]',
    save: '.brlbs-btn-save',
    reopen: '.borlabs-cookie-open-dialog-preferences,.borlabs-cookie-preference',
    keeps: ['borlabs-cookie'],
  },
  {
    id: 'consentmanager',
    name: 'consentmanager',
    accept: '#cmpbntyestxt,#cmpwelcomebtnyes a',
    reject: '#cmpbntnotxt,#cmpwelcomebtnno a',
    settings: '#cmpbntcustomtxt,#cmpwelcomebtncustom a',
    reopen: 'a[href*="cmpscreen"]',
    keeps: ['__cmpcc', '__cmpconsent*', '__cmpcvc*', '__cmpcpc*'],
    hosts: ['consentmanager.net', 'consentmanager.mgr.consensu.org'],
  },
];
