import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { choiceList } from './choice.mjs';
import { cookieTables } from './cookie-tables.mjs';
import { fill } from './fill.mjs';
import { languages } from './language.mjs';
import { securityPolicy } from './security-policy.mjs';

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const texts = Object.fromEntries(
  Object.keys(languages).map((language) => [language, JSON.parse(read(`texts/${language}.json`))]),
);
/** The pages, each with its style sheet. */
const sheets = {
  index: 'index',
  pricing: 'pricing',
  privacy: 'document',
  cookies: 'document',
  'sign-in': 'sign-in',
  'not-found': 'document',
};
const templates = Object.fromEntries(
  Object.keys(sheets).map((name) => [name, read(`pages/${name}.html`)]),
);
const layout = read('pages/layout.html');
const signedOut = read('pages/signed-out.html');
const signedIn = read('pages/signed-in.html');

/**
 * Creates the function that makes pages.
 *
 * @param {object} site
 * @param {import('assent').Config} site.config what Assent gets; the cookie policy lists the same
 * @param {string} site.vendorsOrigin
 * @param {string} [site.receiptsEndpoint]
 */
export function createPages({ config, vendorsOrigin, receiptsEndpoint }) {
  // JSON inside of a script element must not contain the end of one.
  const configText = JSON.stringify(config).replaceAll('<', '\\u003c');
  const tables = cookieTables(config);

  /**
   * Makes a page: its headers and its HTML.
   *
   * @param {string} name
   * @param {{ language: string, path: string, visitor?: string, consent: import('assent').Consent | null }} request
   */
  return (name, { language, path, visitor, consent }) => {
    const nonce = randomBytes(16).toString('base64');
    const own = texts[language];
    const values = {
      ...own,
      language,
      path,
      nonce,
      vendors: vendorsOrigin,
      receipts: receiptsEndpoint ?? '',
      config: configText,
      tables,
      choice: choiceList(consent, config),
      visitor: visitor ?? '',
      sheet: sheets[name],
      pageTitle: own[`${name}.title`],
      pageDescription: own[`${name}.description`],
      ...pressed(language),
    };
    const account = fill(visitor ? signedIn : signedOut, values);
    const content = fill(templates[name], values);
    return {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': securityPolicy({ nonce, vendorsOrigin, receiptsEndpoint }),
        'referrer-policy': 'strict-origin-when-cross-origin',
      },
      body: fill(layout, { ...values, account, content }),
    };
  };
}

/** Which of the language buttons is pressed. */
const pressed = (language) =>
  Object.fromEntries(
    Object.keys(languages).map((tag) => [`pressed.${tag}`, String(tag === language)]),
  );
