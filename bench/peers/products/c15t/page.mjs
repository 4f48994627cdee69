/** The banner of c15t's guide "Building UI", and a center beside it; drawn when they are first shown. */
import { getOrCreateConsentRuntime } from 'c15t';
import { categories, DAYS, POLICY, texts } from '../texts.mjs';

const names = ['necessary', 'functionality', 'measurement', 'marketing'];

const { consentStore } = getOrCreateConsentRuntime({
  mode: 'offline',
  consentCategories: names,
  storageConfig: { defaultExpiryDays: DAYS },
  scripts: window.heldScripts,
});

const frame =
  'position:fixed;inset:auto 0 0;padding:20px;background:#fff;color:#1a1a1a;border:1px solid';

function draw(id, label, markup) {
  const element = document.createElement('div');
  element.id = id;
  element.setAttribute('role', 'dialog');
  element.setAttribute('aria-label', label);
  element.style.cssText = frame;
  element.innerHTML = markup;
  document.body.append(element);
  return element;
}

const onClick = (element, selector, listener) =>
  element.querySelector(selector).addEventListener('click', listener);
const save = (type) => consentStore.getState().saveConsents(type);

function drawBanner() {
  const banner = draw(
    'consent-banner',
    texts.heading,
    `<h2>${texts.heading}</h2>
<p>${texts.text} <a href="${POLICY}">${texts.privacyPolicy}</a></p>
<button id="consent-accept">${texts.acceptAll}</button>
<button id="consent-reject">${texts.rejectAll}</button>
<button id="consent-customize">${texts.preferences}</button>`,
  );
  onClick(banner, '#consent-accept', () => save('all'));
  onClick(banner, '#consent-reject', () => save('necessary'));
  onClick(banner, '#consent-customize', () => consentStore.getState().setActiveUI('dialog'));
  return banner;
}

function drawDialog() {
  const toggles = categories.map(
    ({ title, description, isRequired }, index) =>
      `<p><label><input type="checkbox" value="${names[index]}"${isRequired ? ' checked disabled' : ''}>
<b>${title}</b></label> ${description}</p>`,
  );
  const dialog = draw(
    'consent-dialog',
    texts.preferences,
    `<h2>${texts.preferences}</h2><p>${texts.preferencesText}</p>${toggles.join('')}
<button id="consent-save">${texts.save}</button>
<button id="consent-close">${texts.close}</button>`,
  );
  dialog.addEventListener('change', ({ target }) =>
    consentStore.getState().setSelectedConsent(target.value, target.checked),
  );
  onClick(dialog, '#consent-save', () => save('custom'));
  onClick(dialog, '#consent-close', () => consentStore.getState().setActiveUI('banner'));
  return dialog;
}

const views = { banner: drawBanner, dialog: drawDialog };
const drawn = {};

function show({ activeUI }) {
  if (views[activeUI]) drawn[activeUI] ??= views[activeUI]();
  for (const [name, element] of Object.entries(drawn)) element.hidden = name !== activeUI;
}

consentStore.subscribe(show);
show(consentStore.getState());
