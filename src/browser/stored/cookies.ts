import { readCookies, writeCookie } from '../page-cookies.js';

/** The names of the cookies that the page's scripts can read. */
export const cookieNames = (): readonly string[] => [
  ...new Set(
    readCookies()
      .split(';')
      .map((pair) => pair.split('=')[0]!.trim())
      .filter(Boolean),
  ),
];

/**
 * The page's host and every parent of it; the browser itself refuses public suffixes. For an address
 * in numbers too, although it has no parents: WebKitGTK keeps cookies for `.0.0.1`.
 */
const domains = (): readonly string[] => {
  const labels = location.hostname.split('.');
  return ['', ...labels.map((_, index) => `; Domain=${labels.slice(index).join('.')}`)];
};

/** `/` and every folder above the page, with and without its closing slash. */
const paths = (): readonly string[] => {
  const found = ['/'];
  for (const part of location.pathname.split('/').filter(Boolean)) {
    const folder = found.at(-1)! + part;
    found.push(folder, `${folder}/`);
  }
  return found;
};

/**
 * On plain http browsers overwrite a Secure cookie only by a write that is Secure, and names that
 * begin with `__Host-` or `__Secure-` everywhere. A partitioned cookie (CHIPS) is another one than its
 * namesake without a partition.
 */
const variants = ['', '; Secure', '; Secure; Partitioned'];

/**
 * Removes every cookie of a name. It is found by name, domain, path and partition, and a script cannot
 * read the last three: all are tried, the usual ones first, until the name is gone.
 */
export function removeCookie(name: string): void {
  for (const variant of variants) {
    for (const path of paths()) {
      for (const domain of domains()) {
        writeCookie(`${name}=; Path=${path}${domain}; Max-Age=0${variant}`);
      }
      if (!cookieNames().includes(name)) return;
    }
  }
}
