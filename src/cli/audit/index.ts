import { writeFile } from 'node:fs/promises';
import { findViolations } from '../../audit/find-violations.js';
import { proposeConfig } from '../../audit/propose-config.js';
import { makeReport } from '../../audit/report.js';
import { reportHtml } from '../../audit/report-html.js';
import { reportJunit } from '../../audit/report-junit.js';
import { reportTable } from '../../audit/report-table.js';
import { UsageError, type Command } from '../command.js';
import { auditSite } from './audit-site.js';
import { launchBrowser } from './launch-browser.js';
import { showProgress } from './progress.js';
import { readArguments } from './read-arguments.js';

/** `assent audit`: what a site does before a choice, after a refusal, after consent and after its withdrawal. */
export const audit: Command = {
  summary: 'looks at a site with a browser and says what should not be there',
  help: [
    'Usage: assent audit <url> [options]',
    '',
    'Drives a browser over the pages of a site: before a choice, after all was refused, after all was allowed',
    'and after that was withdrawn. Lists every cookie, stored key and request with the service it belongs to.',
    'Exits with 1 where something should not be there, with 2 where the site could not be looked at.',
    '',
    '  --config <file>         what is declared; default: what the page names itself',
    '  --pages <n>             how many pages, by links and sitemap (20)',
    '  --page <path>           a page to look at in any case; may be repeated',
    '  --wait <ms>             quiet time after which a page is at rest (500)',
    '  --timeout <ms>          what one page may take (30000)',
    '  --concurrency <n>       pages that are open at once (4)',
    '  --language <tag>        the language of the visitor (en)',
    '  --insecure              accept certificates that nobody vouches for',
    '',
    '  --json <file>           the report as JSON; - or nothing: to the standard output, instead of the table',
    '  --junit <file>          as JUnit XML',
    '  --html <file>           as one HTML file',
    '  --write-config <file>   a configuration that declares what was seen',
    '  --verbose               say what each page does      --quiet  no table and no progress',
    '',
    '  --browser <path>        the browser to drive: Chromium, Chrome, Edge',
    '  --channel <name>        or one that is installed: chrome, msedge',
    '  --browser-arg=<arg>     an argument for it; may be repeated',
    '',
    'Needs Playwright: npm install --save-dev playwright && npx playwright install chromium',
  ].join('\n'),
  async run(args, { out, err }) {
    const { audit: options, launch, files, isVerbose, isQuiet } = await readArguments(args);
    const progress = showProgress(isQuiet ? { write: () => {} } : process.stderr);
    const look = async () => {
      const browser = await launchBrowser(launch);
      try {
        return await auditSite(browser, options, { progress: progress.step });
      } finally {
        progress.end();
        await browser.close();
      }
    };
    const recording = await look().catch((error: Error) => {
      // Neither clean nor wrong: nobody knows.
      throw new UsageError(error.message);
    });
    const findings = findViolations(recording);
    const report = makeReport(recording, findings, new Date());
    const contents = {
      json: () => `${JSON.stringify(report, null, 2)}\n`,
      junit: () => reportJunit(report),
      html: () => reportHtml(report),
      'write-config': () =>
        `${JSON.stringify(proposeConfig(findings, recording.config), null, 2)}\n`,
    };
    for (const [kind, file] of Object.entries(files)) {
      const content = contents[kind as keyof typeof contents]();
      if (file === '-') out(content.trimEnd());
      else {
        await writeFile(file, content);
        if (!isQuiet) err(`Wrote ${file}.`);
      }
    }
    const isTaken = Object.values(files).includes('-');
    if (!isQuiet && !isTaken) out(reportTable(report, isVerbose));
    return findings.violations[0] ? 1 : 0;
  },
};
