/** One violation of a Content Security Policy, as the browser reported it. */
export interface CspReport {
  documentUrl: string;
  blockedUrl: string;
  /** The directive that was violated, e.g. `script-src-elem`. */
  directive: string;
  /** The beginning of the blocked code, when the policy asks for it. */
  sample: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads the body of a report: of `report-uri`, or of the Reporting API (`report-to`). */
export function parseCspReports(body: string): CspReport[] {
  const reports = [JSON.parse(body) as Fields | Fields[]].flat();
  return reports
    .map((report) => reportFrom((report['csp-report'] ?? report['body'] ?? report) as Fields))
    .filter(isOfThePage);
}

/** WebKit reports the icon that it looks for on its own. */
function isOfThePage({ blockedUrl }: CspReport): boolean {
  return !blockedUrl.endsWith('/favicon.ico');
}

function reportFrom(fields: Fields): CspReport {
  const read = (...names: string[]) =>
    String(names.map((name) => fields[name]).find((value) => value !== undefined) ?? '');
  return {
    documentUrl: read('document-uri', 'documentURL'),
    blockedUrl: read('blocked-uri', 'blockedURL'),
    directive: read('effective-directive', 'effectiveDirective', 'violated-directive'),
    sample: read('script-sample', 'sample'),
  };
}
