import { namePattern } from '../../core/names.js';
import type { CookieDeclaration } from '../../core/types.js';
import { isFields, listOf, textOf } from './found-config.js';

/** A name, or a regular expression as Assent writes it. */
function nameOf(pattern: unknown): string | undefined {
  if (Object.prototype.toString.call(pattern) === '[object RegExp]') {
    return `/${(pattern as RegExp).source}/`;
  }
  const text = textOf(pattern);
  // klaro takes a text that begins so for a regular expression, orejime one between slashes.
  if (text?.startsWith('^')) return `/${text}/`;
  return text?.replace(/^\/(.*)\/[a-z]*$/, '/$1/');
}

/**
 * The cookies that a klaro, orejime or vanilla-cookieconsent configuration names: texts, regular
 * expressions, `[pattern, path, domain]`, `{ name | pattern, path, domain }`. Assent looks on every path
 * and domain of the site by itself.
 */
export function readCookies(list: unknown, lost: string[]): readonly CookieDeclaration[] {
  const cookies = listOf(list).flatMap((item) => {
    const pattern = Array.isArray(item)
      ? (item as readonly unknown[])[0]
      : isFields(item)
        ? (item['name'] ?? item['pattern'])
        : item;
    const name = nameOf(pattern);
    if (!name) return [];
    const flags = (pattern as Partial<RegExp>).flags ?? '';
    if (flags.includes('i')) lost.push(`The cookie ${String(pattern)}: capitals count in Assent.`);
    try {
      namePattern(name);
    } catch {
      lost.push(`The cookie ${String(pattern)}: its regular expression is none here.`);
      return [];
    }
    const purpose = isFields(item) ? textOf(item['desc'] ?? item['description']) : undefined;
    return [{ name, ...(purpose && { purpose }) }];
  });
  // Of one name for several paths, one is enough.
  return cookies.filter(
    ({ name }, index) => cookies.findIndex((one) => one.name === name) === index,
  );
}
