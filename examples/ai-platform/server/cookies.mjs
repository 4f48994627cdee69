/**
 * Reads one cookie of a request.
 *
 * @param {string | undefined} header the `Cookie` header
 * @param {string} name
 * @returns {string | undefined}
 */
export function readCookie(header, name) {
  const pair = header?.split(/; */).find((text) => text.startsWith(`${name}=`));
  return pair?.slice(name.length + 1);
}
