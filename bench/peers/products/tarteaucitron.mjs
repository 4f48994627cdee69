import { literal, script, whenDeferredRan } from './markup.mjs';
import { packageFiles, versionOf } from './package-files.mjs';
import { categories, DAYS, POLICY, texts } from './texts.mjs';

const id = 'tarteaucitron';
const types = { functional: 'api', analytics: 'analytic', marketing: 'ads' };

const options = {
  privacyUrl: POLICY,
  orientation: 'bottom',
  groupServices: true,
  showIcon: false,
  DenyAllCta: true,
  AcceptAllCta: true,
  highPrivacy: true,
  removeCredit: true,
  moreInfoLink: false,
};

const customText = {
  alertBigPrivacy: `<span><b>${texts.heading}</b> ${texts.text}</span>`,
  acceptAll: texts.acceptAll,
  denyAll: texts.rejectAll,
  personalize: texts.preferences,
  privacyUrl: texts.privacyPolicy,
};

const services = categories
  .filter(({ isRequired }) => !isRequired)
  .map(({ id: category, title }) => {
    const key = `held${category}`;
    const service = literal({
      key,
      type: types[category],
      name: title,
      needConsent: true,
      cookies: [],
    });
    return `tarteaucitron.services.${key} = Object.assign(${service}, {
  js() { for (const run of held.${category}) run(); }
});
(tarteaucitron.job = tarteaucitron.job || []).push(${literal(key)});`;
  })
  .join('\n');

/**
 * It holds no tags that are marked up: a custom service for each category calls what the page's tags
 * handed in. By its README, but deferred, and asking for its minified files.
 */
export const tarteaucitron = {
  id,
  title: 'tarteaucitron',
  version: versionOf('tarteaucitronjs'),
  note: 'holds no tags by markup: a custom service for each category runs them',
  files: () =>
    packageFiles(id, 'tarteaucitronjs', [
      'tarteaucitron.min.js',
      'tarteaucitron.services.min.js',
      'lang/tarteaucitron.en.min.js',
      'css/tarteaucitron.min.css',
    ]),
  head: ({ nonce } = {}) =>
    [
      script(
        { nonce },
        `var tarteaucitronForceExpire = ${DAYS}, tarteaucitronForceLanguage = 'en',
tarteaucitronCustomText = ${literal(customText)}, held = { functional: [], analytics: [], marketing: [] }`,
      ),
      script({ defer: '', src: `/${id}/tarteaucitron.min.js`, nonce }),
      whenDeferredRan(`tarteaucitron.init(${literal(options)});\n${services}`, { nonce }),
    ].join('\n'),
  end: () => '',
  tag({ category, src, text = '', type, attributes = {} }) {
    const { nonce, ...others } = attributes;
    if (category === 'necessary') return script({ type, src, ...attributes }, text);
    if (!src && !type) return script({ nonce }, `held.${category}.push(() => {${text}})`);
    const [[name, value] = []] = Object.entries({ type, ...others }).filter(([, value]) => value);
    const more = name ? `, '', undefined, undefined, ${literal(name)}, ${literal(value)}` : '';
    return script(
      { nonce },
      `held.${category}.push(() => tarteaucitron.addScript(${literal(src)}${more}))`,
    );
  },
  selectors: {
    banner: '#tarteaucitronAlertBig',
    accept: '#tarteaucitronPersonalize2',
    reject: '#tarteaucitronAllDenied2',
    open: '#tarteaucitronCloseAlert',
    center: '#tarteaucitron',
  },
  storage: ['tarteaucitron'],
  withdraw: 'tarteaucitron.userInterface.respondAll(false)',
};
