import { heldBy, literal, script, whenDeferredRan } from './markup.mjs';
import { packageFiles, versionOf } from './package-files.mjs';
import { categories, DAYS, POLICY, texts } from './texts.mjs';

const id = 'vanilla-cookieconsent';
const link = `<a href="${POLICY}">${texts.privacyPolicy}</a>`;

const config = (language) => ({
  // It hides from what automation drives, which a benchmark is.
  hideFromBots: false,
  cookie: { expiresAfterDays: DAYS },
  categories: Object.fromEntries(
    categories.map(({ id, isRequired }) => [id, { enabled: isRequired, readOnly: isRequired }]),
  ),
  language: {
    default: language,
    translations: {
      [language]: {
        consentModal: {
          title: texts.heading,
          description: texts.text,
          acceptAllBtn: texts.acceptAll,
          acceptNecessaryBtn: texts.rejectAll,
          showPreferencesBtn: texts.preferences,
          footer: link,
        },
        preferencesModal: {
          title: texts.preferences,
          acceptAllBtn: texts.acceptAll,
          acceptNecessaryBtn: texts.rejectAll,
          savePreferencesBtn: texts.save,
          closeIconLabel: texts.close,
          sections: [
            { description: `${texts.preferencesText} ${link}` },
            ...categories.map(({ id, title, description }) => ({
              title,
              description,
              linkedCategory: id,
            })),
          ],
        },
      },
    },
  },
});

/** By its guide to getting started: a stylesheet, a deferred script, a configuration that runs it. */
export const vanillaCookieconsent = {
  id,
  title: 'vanilla-cookieconsent',
  version: versionOf(id),
  files: () => packageFiles(id, `${id}/dist`, ['cookieconsent.css', 'cookieconsent.umd.js']),
  head: ({ language = 'en', nonce } = {}) =>
    [
      `<link rel="stylesheet" href="/${id}/cookieconsent.css">`,
      script({ defer: '', src: `/${id}/cookieconsent.umd.js`, nonce }),
      whenDeferredRan(`CookieConsent.run(${literal(config(language))})`, { nonce }),
    ].join('\n'),
  end: () => '',
  tag: heldBy('data-category'),
  selectors: {
    banner: '#cc-main .cm',
    accept: '#cc-main .cm [data-role="all"]',
    reject: '#cc-main .cm [data-role="necessary"]',
    open: '#cc-main .cm [data-role="show"]',
    center: '#cc-main .pm',
  },
  storage: ['cc_cookie'],
  withdraw: 'CookieConsent.acceptCategory([])',
};
