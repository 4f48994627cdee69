/**
 * Reads RFC 4180 for tests, as strictly as a spreadsheet would: quoted fields may hold everything.
 *
 * @param {string} text
 * @returns {Record<string, string>[]} by the names in the first line
 */
export function parseCsv(text) {
  const rows = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const match = field.exec(text);
    if (!match) throw new Error(`malformed at ${at}: ${text.slice(at, at + 40)}`);
    const [, quoted, plain, end] = match;
    rows.at(-1).push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  const [head, ...lines] = rows.filter((row) => row.length > 0);
  return lines.map((line) => Object.fromEntries(head.map((name, index) => [name, line[index]])));
}
