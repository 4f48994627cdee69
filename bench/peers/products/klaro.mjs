import { literal, script } from './markup.mjs';
import { packageFiles, versionOf } from './package-files.mjs';
import { categories, DAYS, POLICY, texts } from './texts.mjs';

const id = 'klaro';

const config = (language) => ({
  version: 1,
  acceptAll: true,
  cookieExpiresAfterDays: DAYS,
  showNoticeTitle: true,
  lang: language,
  translations: {
    [language]: {
      privacyPolicyUrl: POLICY,
      acceptAll: texts.acceptAll,
      ok: texts.acceptAll,
      decline: texts.rejectAll,
      acceptSelected: texts.save,
      close: texts.close,
      consentNotice: {
        title: texts.heading,
        description: `${texts.text} {privacyPolicy}`,
        learnMore: texts.preferences,
      },
      privacyPolicy: { name: texts.privacyPolicy },
      purposes: Object.fromEntries(
        categories.map(({ id, title, description }) => [id, { title, description }]),
      ),
      consentModal: { title: texts.preferences, description: texts.preferencesText },
    },
  },
  services: categories.map(({ id, title, description, isRequired }) => ({
    name: id,
    title,
    description,
    purposes: [id],
    required: isRequired,
  })),
});

/** By its README: `klaro.js`, which holds its styles and languages, deferred after its configuration. */
export const klaro = {
  id,
  title: 'klaro',
  version: versionOf(id),
  files: () => packageFiles(id, `${id}/dist`, ['klaro.js']),
  head: ({ language = 'en', nonce } = {}) =>
    [
      script({ nonce }, `window.klaroConfig = ${literal(config(language))}`),
      script({ defer: '', src: `/${id}/klaro.js`, nonce }),
    ].join('\n'),
  end: () => '',
  tag: ({ category, src, text, type = 'application/javascript', attributes }) =>
    script(
      {
        type: 'text/plain',
        'data-type': type,
        'data-name': category,
        'data-src': src,
        ...attributes,
      },
      text,
    ),
  selectors: {
    banner: '.klaro .cookie-notice',
    accept: '.klaro .cookie-notice .cm-btn-success',
    reject: '.klaro .cookie-notice .cn-decline',
    open: '.klaro .cookie-notice .cn-learn-more',
    center: '.klaro .cookie-modal .cm-modal',
  },
  storage: ['klaro'],
  withdraw:
    'klaro.getManager().changeAll(false); klaro.getManager().saveAndApplyConsents("withdraw")',
};
