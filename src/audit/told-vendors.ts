import {
  phases,
  type Phase,
  type Recording,
  type SeenRequest,
  type Violation,
  type Visit,
} from './types.js';

/** The requests of all visits that a question is about, by phase and address. */
function gather(
  visits: readonly Visit[],
  isMeant: (request: SeenRequest, visit: Visit) => boolean,
): readonly { phase: Phase; request: SeenRequest; pages: string[] }[] {
  const found = new Map<string, { phase: Phase; request: SeenRequest; pages: string[] }>();
  for (const visit of visits) {
    for (const request of visit.requests.filter((request) => isMeant(request, visit))) {
      const entry = found.get(request.address);
      if (!entry) found.set(request.address, { phase: visit.phase, request, pages: [visit.url] });
      else if (entry.phase === visit.phase && !entry.pages.includes(visit.url))
        entry.pages.push(visit.url);
    }
  }
  return [...found.values()].sort(
    (one, other) => phases.indexOf(one.phase) - phases.indexOf(other.phase),
  );
}

/** Google is told that consent was given, where it was not: `gcs=G111`. */
export const wrongSignals = ({ visits, onBeforeChoice }: Recording): readonly Violation[] =>
  gather(visits, ({ googleState }, { phase }) => {
    const [, ads, statistics] = /^G1([01-])([01-])/.exec(googleState ?? '') ?? [];
    if (phase === 'accepted') return false;
    const isAllowed = (category: string) => phase === 'before' && onBeforeChoice.includes(category);
    return (
      (ads === '1' && !isAllowed('marketing')) || (statistics === '1' && !isAllowed('analytics'))
    );
  }).map(({ phase, request, pages }) => ({
    id: 'consent-mode-granted',
    message:
      `Google is told gcs=${request.googleState}, which is consent, and there is none. ` +
      `Load Assent before Google's tag, keep signals.google, and let no other script call gtag('consent', …).`,
    subject: request.host,
    phase,
    pages,
    evidence: [`${request.address}?gcs=${request.googleState}`],
  }));

/** Receipts that the endpoint did not take. */
export function lostReceipts({ visits, config, url }: Recording): readonly Violation[] {
  const endpoint = config?.receipts?.endpoint;
  if (!endpoint) return [];
  return gather(
    visits,
    ({ address, status }, visit) =>
      address.startsWith(addressOf(endpoint, visit.url)) &&
      status !== undefined &&
      (status === 0 || status >= 400),
  )
    .slice(0, 1)
    .map(({ phase, request, pages }) => ({
      id: 'receipt-not-taken',
      message: `receipts.endpoint ${request.status ? `answers ${request.status}` : 'does not answer'}: no decision can be proved. See docs/receipts.md.`,
      subject: addressOf(endpoint, url),
      phase,
      pages,
      evidence: [request.address],
    }));
}

function addressOf(endpoint: string, page: string): string {
  const { origin, pathname } = new URL(endpoint, page);
  return origin + pathname;
}
