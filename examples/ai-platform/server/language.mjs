import { readCookie } from './cookies.mjs';

const NAME = 'meridian_language';
const DAYS = 180;

/** The languages of the site, by tag. */
export const languages = { en: 'English', de: 'Deutsch' };

const known = (tag) => (Object.hasOwn(languages, tag ?? '') ? tag : undefined);

/**
 * The language of an answer: the one asked for in the address, or the remembered one, or English.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {URL} url
 */
export const languageOf = (request, url) =>
  known(url.searchParams.get('language')) ??
  known(readCookie(request.headers.cookie, NAME)) ??
  'en';

/**
 * What happens to a language that a visitor chose. The cookie is a functional one: it is set only
 * when that was allowed. Otherwise the choice holds for the next page, by its address.
 *
 * @param {string | null} tag
 * @param {string} path the page to go back to
 * @param {boolean} isAllowed whether functional cookies were allowed
 * @returns {{ location: string, 'set-cookie'?: string }} the headers of the answer
 */
export function rememberLanguage(tag, path, isAllowed) {
  const language = known(tag) ?? 'en';
  if (!isAllowed) return { location: `${path}?language=${language}` };
  const maxAge = DAYS * 24 * 60 * 60;
  return {
    location: path,
    'set-cookie': `${NAME}=${language}; Path=/; SameSite=Lax; Max-Age=${maxAge}`,
  };
}
