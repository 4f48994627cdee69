import { lifeInWords, pagesInWords, phaseWords, shortAddress } from './page-words.js';
import type { AuditReport, ReportThing } from './report.js';
import { phases } from './types.js';

const columns = ['Before', 'Rejected', 'Accepted', 'Withdrawn'] as const;

/** Rows of words as columns that line up. */
function lineUp(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')}`.trimEnd(),
  );
}

const rowOf = ({ kind, name, domain, days, pages }: ReportThing): readonly string[] => [
  kind,
  domain ? `${name} (${domain})` : name,
  lifeInWords(days),
  ...phases.map((phase) => String(pages[phase]?.length ?? '–')),
];

/** What belongs together: a service, with its category. */
function byOwner(things: readonly ReportThing[]): ReadonlyMap<string, readonly ReportThing[]> {
  const groups = new Map<string, ReportThing[]>();
  for (const thing of things) {
    const { owner, category, knownBy } = thing;
    const known = knownBy === 'catalogue' ? ', not declared' : '';
    const title = category ? `${owner} (${category}${known})` : owner;
    groups.set(title, [...(groups.get(title) ?? []), thing]);
  }
  return groups;
}

/** What each page was seen to do, phase by phase. */
function pageLines({ pages, things, url }: AuditReport): readonly string[] {
  return pages.flatMap((page) => [
    `  ${shortAddress(page.url, url)}`,
    ...page.phases.map((phase) => {
      const names = things
        .filter((thing) => thing.knownBy !== 'site' && thing.pages[phase]?.includes(page.url))
        .map(({ kind, name, owner }) => `${kind} ${name} [${owner}]`);
      return `    ${phaseWords[phase]}: ${names.join(', ') || 'nothing'}`;
    }),
  ]);
}

/**
 * The report for a terminal: violations first, then everything by service, with the number of pages where it was
 * seen in each phase.
 * @param isVerbose adds what each page does
 */
export function reportTable(report: AuditReport, isVerbose = false): string {
  const { url, violations, things, pages, notAudited, product, configuration } = report;
  const groups = [...byOwner(things)].flatMap(([owner, own]) => [
    owner,
    ...lineUp([['', '', '', ...columns], ...own.map(rowOf)]),
    '',
  ]);
  return [
    `${url}: ${pages.length} ${pages.length === 1 ? 'page' : 'pages'}, asked by ${product ?? 'nobody'}, configuration: ${configuration ?? 'unknown'}`,
    '',
    violations[0]
      ? `${violations.length} ${violations.length === 1 ? 'violation' : 'violations'}`
      : 'Nothing is there that should not be.',
    ...violations.flatMap(({ id, message, pages, phase, evidence }) => [
      '',
      `  ${id}`,
      `    ${message}`,
      `    ${phaseWords[phase]}, on ${pagesInWords(pages, url)}`,
      ...evidence.slice(0, 3).map((entry) => `    ${entry}`),
    ]),
    '',
    ...(notAudited[0]
      ? [
          'Not audited',
          ...notAudited.map(
            (page) =>
              `  ${shortAddress(page.url, url)} (${phaseWords[page.phase]}): ${page.reason}`,
          ),
          '',
        ]
      : []),
    'What was seen, and on how many pages',
    '',
    ...groups,
    ...(isVerbose ? ['Page by page', ...pageLines(report), ''] : []),
  ]
    .join('\n')
    .trimEnd();
}
