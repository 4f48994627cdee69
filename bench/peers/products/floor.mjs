import { readFileSync } from 'node:fs';
import { readInPage } from '../../support/in-page.mjs';
import { heldBy, script } from './markup.mjs';
import { categories, POLICY, texts } from './texts.mjs';

const code = readFileSync(new URL('floor/page.js', import.meta.url), 'utf8');

const toggles = categories.map(
  ({ id, title, description, isRequired }) =>
    `<p><label><input type="checkbox" name="${id}"${isRequired ? ' checked disabled' : ''}> <b>${title}</b></label> ${description}</p>`,
);

const markup = `<section id="by-hand" aria-labelledby="by-hand-heading">
<h2 id="by-hand-heading">${texts.heading}</h2>
<p>${texts.text} <a href="${POLICY}">${texts.privacyPolicy}</a></p>
<button value="all">${texts.acceptAll}</button> <button value="none">${texts.rejectAll}</button>
<button value="open">${texts.preferences}</button>
</section>
<section id="by-hand-center" aria-labelledby="by-hand-center-heading" hidden>
<h2 id="by-hand-center-heading">${texts.preferences}</h2>
<p>${texts.preferencesText}</p>
${toggles.join('\n')}
<button value="save">${texts.save}</button> <button value="close">${texts.close}</button>
</section>`;

/**
 * The least that a site could write by hand and put into a file of its own, as every product comes in one:
 * it draws the banner, and tags run one to a task once the answered banner is gone.
 */
export const floor = {
  id: 'floor',
  title: 'hand-written floor',
  version: '',
  note: 'one small file, written for this page: no receipts, languages or storage to clear',
  files: () =>
    new Map([
      [
        '/floor/floor.js',
        `document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(markup)});\n${readInPage('release-by-hand')}${code}`,
      ],
    ]),
  head: ({ nonce } = {}) =>
    `<style>#by-hand, #by-hand-center { position: fixed; inset: auto 0 0; padding: 20px; background: #fff; border: 1px solid }</style>${script({ nonce, defer: '', src: '/floor/floor.js' })}`,
  end: () => '',
  tag: heldBy('data-consent'),
  selectors: {
    banner: '#by-hand',
    accept: '#by-hand [value="all"]',
    reject: '#by-hand [value="none"]',
    open: '#by-hand [value="open"]',
    center: '#by-hand-center',
  },
  storage: ['by-hand'],
  withdraw: 'decideByHand([])',
};
