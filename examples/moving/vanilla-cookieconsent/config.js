/* global CookieConsent */
CookieConsent.run({
  // So that a test sees it too.
  hideFromBots: false,
  revision: 1,
  categories: {
    necessary: { enabled: true, readOnly: true },
    analytics: {
      autoClear: { cookies: [{ name: /^_ga/ }, { name: '_gid' }] },
      services: { ga4: { label: 'Google Analytics 4' } },
    },
    ads: {},
  },
  language: {
    default: 'en',
    translations: {
      en: {
        consentModal: {
          title: 'We use cookies',
          description: 'To count visits and to show advertisements.',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          showPreferencesBtn: 'Preferences',
        },
        preferencesModal: {
          title: 'Cookie preferences',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          savePreferencesBtn: 'Save choices',
          sections: [
            {
              title: 'Necessary',
              description: 'Keeps you signed in.',
              linkedCategory: 'necessary',
            },
            { title: 'Analytics', description: 'Counts visits.', linkedCategory: 'analytics' },
            { title: 'Ads', description: 'Shows advertisements.', linkedCategory: 'ads' },
          ],
        },
      },
    },
  },
});
