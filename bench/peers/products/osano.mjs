import { heldBy, literal, script, whenDeferredRan } from './markup.mjs';
import { packageFiles, versionOf } from './package-files.mjs';
import { DAYS, POLICY, texts } from './texts.mjs';

const id = 'osano';

const options = {
  type: 'opt-in',
  palette: {
    popup: { background: '#ffffff', text: '#1a1a1a' },
    button: { background: '#1a1a1a' },
    highlight: { background: '#1a1a1a' },
  },
  cookie: { expiryDays: DAYS },
  content: {
    message: `${texts.heading}. ${texts.text}`,
    allow: texts.acceptAll,
    deny: texts.rejectAll,
    link: texts.privacyPolicy,
    href: POLICY,
    policy: texts.preferences,
  },
};

// Its documentation: what an opt-in allows is enabled by the site's own code in these callbacks.
const run = `
const enable = () => {
  for (const held of document.querySelectorAll('script[type="text/plain"][data-held]')) {
    const script = document.createElement('script');
    for (const { name, value } of held.attributes) if (name !== 'type') script.setAttribute(name, value);
    if (held.dataset.type) script.type = held.dataset.type;
    script.text = held.text;
    held.replaceWith(script);
  }
};
function enableIfAllowed() { if (this.hasConsented()) enable(); }
const options = ${literal(options)};
options.onInitialise = enableIfAllowed;
options.onStatusChange = enableIfAllowed;
cookieconsent.initialise(options, (popup) => { window.cookieconsentPopup = popup; });`;

/** It asks and remembers; holding tags is left to the site, and there is no preference center. */
export const osano = {
  id,
  title: 'cookieconsent (Osano)',
  version: versionOf('cookieconsent'),
  note: 'holds nothing itself: a hand-written loader runs the tags in its callbacks; no categories, no preference center',
  files: () =>
    packageFiles(id, 'cookieconsent/build', ['cookieconsent.min.css', 'cookieconsent.min.js']),
  head: ({ nonce } = {}) =>
    [
      `<link rel="stylesheet" href="/${id}/cookieconsent.min.css">`,
      script({ defer: '', src: `/${id}/cookieconsent.min.js`, nonce }),
      whenDeferredRan(run, { nonce }),
    ].join('\n'),
  end: () => '',
  tag: heldBy('data-held'),
  selectors: {
    banner: '.cc-window',
    accept: '.cc-window .cc-allow',
    reject: '.cc-window .cc-deny',
    open: undefined,
    center: undefined,
  },
  storage: ['cookieconsent_status'],
  withdraw: 'cookieconsentPopup.setStatus("deny")',
};
