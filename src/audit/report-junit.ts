import { escapeMarkup } from './escape-markup.js';
import { phaseWords, shortAddress } from './page-words.js';
import type { AuditReport } from './report.js';
import { phases, type Violation } from './types.js';

const failure = ({ id, message, evidence }: Violation): string =>
  `      <failure type="${escapeMarkup(id)}" message="${escapeMarkup(message)}">${escapeMarkup(evidence.join('\n'))}</failure>`;

/**
 * The report as JUnit XML: a test case for each page and phase. A violation fails the first page where it was seen;
 * a page that could not be looked at is skipped.
 */
export function reportJunit({
  url,
  auditedAt,
  pages,
  violations,
  notAudited,
}: AuditReport): string {
  const cases = pages.flatMap((page) =>
    phases.flatMap((phase) => {
      const isHere = (entry: { readonly phase: string }, address?: string) =>
        entry.phase === phase && address === page.url;
      const failures = violations.filter((violation) => isHere(violation, violation.pages[0]));
      const skipped = notAudited.find((entry) => isHere(entry, entry.url));
      if (!page.phases.includes(phase) && !skipped && !failures[0]) return [];
      return [{ page: shortAddress(page.url, url), phase, failures, skipped }];
    }),
  );
  // What belongs to no page that was looked at must not get lost.
  const told = cases.flatMap(({ failures }) => failures);
  const rest = violations.filter((violation) => !told.includes(violation));
  const all = [
    ...cases,
    ...(rest[0]
      ? [{ page: 'the site', phase: 'before' as const, failures: rest, skipped: undefined }]
      : []),
  ];
  const failed = all.filter(({ failures }) => failures[0]).length;
  const skipped = all.filter((entry) => entry.skipped && !entry.failures[0]).length;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="assent audit" tests="${all.length}" failures="${failed}" skipped="${skipped}">`,
    `  <testsuite name="${escapeMarkup(url)}" tests="${all.length}" failures="${failed}" errors="0" skipped="${skipped}" timestamp="${auditedAt}">`,
    ...all.flatMap(({ page, phase, failures, skipped }) => [
      `    <testcase classname="${phaseWords[phase]}" name="${escapeMarkup(page)}">`,
      ...failures.map(failure),
      ...(skipped && !failures[0]
        ? [`      <skipped message="${escapeMarkup(skipped.reason)}"/>`]
        : []),
      '    </testcase>',
    ]),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}
