/** Writes the catalogue's table into docs/services.md. A test says when it is out of date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { evaluate } from './evaluate.mjs';

const file = new URL('../docs/services.md', import.meta.url);
const code = (text) => `\`${text.replaceAll('|', '\\|')}\``;

/** A cookie of the table: its name, and the host that keeps it where that is not the site. */
const cookieCell = ({ name, domain, retention }) =>
  code(name) + (retention ? ` ${retention}` : '') + (domain ? ` (${domain})` : '');

function rowOf(service, confidenceOf) {
  const { id, name, category, hosts = [], cookies = [], policy } = service;
  const cells = [
    code(id),
    `[${name}](${policy})`,
    category,
    hosts.map(code).join(' '),
    cookies.map(cookieCell).join(', '),
    confidenceOf(service),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The documentation with its table made anew. */
export async function withTable(before) {
  const { services, confidenceOf } = await evaluate('src/services/index.ts');
  const all = Object.values(services).sort((a, b) => (a.id < b.id ? -1 : 1));
  const table = [
    `${all.length} services.`,
    '',
    '| id | name | category | hosts | cookies | confidence |',
    '|---|---|---|---|---|---|',
    ...all.map((service) => rowOf(service, confidenceOf)),
  ].join('\n');
  return before.replace(
    /(<!-- services -->\n)[\s\S]*?(\n<!-- \/services -->)/,
    (_, start, end) => start + table + end,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(file, await withTable(readFileSync(file, 'utf8')));
}
