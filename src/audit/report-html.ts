import { escapeMarkup as text } from './escape-markup.js';
import { lifeInWords, phaseWords, shortAddress } from './page-words.js';
import { reportStyles } from './report-styles.js';
import type { AuditReport, ReportThing } from './report.js';
import { phases, type Violation } from './types.js';

const list = (items: readonly string[], most: number): string => {
  const more = items.length - most;
  const shown = items.slice(0, most).map((item) => `<li><code>${text(item)}</code></li>`);
  return `<ul>${shown.join('')}${more > 0 ? `<li>and ${more} more</li>` : ''}</ul>`;
};

const violationEntry = (
  { id, message, phase, pages, evidence }: Violation,
  url: string,
): string => `
      <li>
        <h3><code>${text(id)}</code></h3>
        <p>${text(message)}</p>
        <details>
          <summary>${phaseWords[phase]}, on ${pages.length} ${pages.length === 1 ? 'page' : 'pages'}</summary>
          ${list(
            pages.map((page) => shortAddress(page, url)),
            50,
          )}
          ${evidence[0] ? `<h4>Evidence</h4>${list(evidence, 10)}` : ''}
        </details>
      </li>`;

const thingRow = ({
  kind,
  name,
  domain,
  days,
  owner,
  category,
  knownBy,
  pages,
}: ReportThing): string => `
          <tr>
            <th scope="row"><code>${text(name)}</code>${domain ? ` <small>${text(domain)}</small>` : ''}</th>
            <td>${text(kind)}</td>
            <td>${text(owner)}${category ? ` <small>${text(category)}${knownBy === 'catalogue' ? ', not declared' : ''}</small>` : ''}</td>
            <td>${lifeInWords(days)}</td>
            ${phases.map((phase) => `<td>${pages[phase]?.length ?? '–'}</td>`).join('')}
          </tr>`;

const table = (caption: string, things: readonly ReportThing[]): string =>
  things[0]
    ? `
    <div class="scroll" role="region" aria-label="${caption}" tabindex="0">
      <table>
        <caption>${caption}</caption>
        <thead>
          <tr>
            <th scope="col">Name</th><th scope="col">Kind</th><th scope="col">Belongs to</th><th scope="col">Life</th>
            <th scope="col">Before</th><th scope="col">Rejected</th><th scope="col">Accepted</th><th scope="col">Withdrawn</th>
          </tr>
        </thead>
        <tbody>${things.map(thingRow).join('')}
        </tbody>
      </table>
    </div>`
    : `<p>${caption}: none.</p>`;

const pageEntry = (
  { url: root, things }: AuditReport,
  { url, phases }: AuditReport['pages'][number],
): string => `
      <details>
        <summary>${text(shortAddress(url, root))}</summary>
        <dl>${phases
          .map((phase) => {
            const seen = things.filter(
              (thing) => thing.knownBy !== 'site' && thing.pages[phase]?.includes(url),
            );
            return `<dt>${phaseWords[phase]}</dt><dd>${
              seen
                .map(
                  ({ kind, name, owner }) =>
                    `${text(kind)} <code>${text(name)}</code> (${text(owner)})`,
                )
                .join('<br>') || 'nothing'
            }</dd>`;
          })
          .join('')}</dl>
      </details>`;

/** The report as one HTML file: it loads nothing, and everything that a site said in it is text. */
export function reportHtml(report: AuditReport): string {
  const { url, auditedAt, violations, things, pages, notAudited, product, configuration } = report;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>Consent audit of ${text(url)}</title>
    <style>${reportStyles}</style>
  </head>
  <body>
  <header>
    <h1>Consent audit</h1>
    <p class="verdict ${violations[0] ? 'wrong' : 'right'}">${
      violations[0]
        ? `${violations.length} ${violations.length === 1 ? 'violation' : 'violations'}`
        : 'Nothing is there that should not be.'
    }</p>
    <dl class="facts">
      <dt>Site</dt><dd>${text(url)}</dd>
      <dt>Audited</dt><dd><time datetime="${text(auditedAt)}">${text(auditedAt.replace('T', ' ').slice(0, 16))} UTC</time></dd>
      <dt>Pages</dt><dd>${pages.length}</dd>
      <dt>Asked by</dt><dd>${text(product ?? 'nobody')}</dd>
      <dt>Configuration</dt><dd>${text(configuration ?? 'not known')}</dd>
    </dl>
  </header>
  <main>
    <h2>Violations</h2>
    ${violations[0] ? `<ol class="violations">${violations.map((entry) => violationEntry(entry, url)).join('')}</ol>` : '<p>None.</p>'}
    ${
      notAudited[0]
        ? `<h2>Not audited</h2>
    ${list(
      notAudited.map(
        (page) => `${shortAddress(page.url, url)} (${phaseWords[page.phase]}): ${page.reason}`,
      ),
      200,
    )}`
        : ''
    }
    <h2>What was seen</h2>
    <p>The numbers say on how many pages.</p>
    ${table(
      'Stored in the browser',
      things.filter((thing) => !thing.isRequest),
    )}
    ${table(
      'Requests',
      things.filter((thing) => thing.isRequest),
    )}
    <h2>Page by page</h2>${pages.map((page) => pageEntry(report, page)).join('')}
  </main>
  </body>
</html>
`;
}
