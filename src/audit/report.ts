import type { Findings } from './find-violations.js';
import { isRequest } from './kind-words.js';
import { phases, type Phase, type Recording, type Violation } from './types.js';

/** A thing of the report, for people and programs alike. */
export interface ReportThing {
  readonly kind: string;
  readonly name: string;
  readonly isRequest: boolean;
  /** The other host that keeps a cookie. */
  readonly domain?: string;
  /** How long a cookie lives, in days; null until the browser is closed. */
  readonly days?: number | null;
  /** Whose it is: the service's name; `this site`, `consent` or `unknown`. */
  readonly owner: string;
  /** The service's id, where there is one. */
  readonly service?: string;
  readonly category?: string;
  /** Who knows that: `configuration`, `catalogue`, `consent`, `site` or `unknown`. */
  readonly knownBy: string;
  /** The pages where it was seen, by phase. */
  readonly pages: Readonly<Partial<Record<Phase, readonly string[]>>>;
}

/** What an audit hands out: `--json` writes it as it is. */
export interface AuditReport {
  readonly url: string;
  /** RFC 3339, UTC. */
  readonly auditedAt: string;
  /** Where the configuration was read; null: nobody knows it. */
  readonly configuration: string | null;
  /** What asks for consent there: an id, `unknown` for a product that is not known, null for none. */
  readonly product: string | null;
  /** What came of the clicks. */
  readonly clicks: {
    readonly reject: string;
    readonly accept: string;
    readonly withdraw: string;
  };
  readonly violations: readonly Violation[];
  readonly things: readonly ReportThing[];
  /** Every page, with the phases in which it was looked at. */
  readonly pages: readonly { readonly url: string; readonly phases: readonly Phase[] }[];
  /** Pages that could not be looked at, and why. */
  readonly notAudited: readonly {
    readonly url: string;
    readonly phase: Phase;
    readonly reason: string;
  }[];
}

const ownerWords = { site: 'this site', consent: 'consent', unknown: 'unknown' } as const;

/** Puts together what was recorded and what was found. */
export function makeReport(
  recording: Recording,
  { things, violations }: Findings,
  auditedAt: Date,
): AuditReport {
  const { url, configSource, banner, rejecting, accepting, withdrawing, visits } = recording;
  const urls = [...new Set(visits.map((visit) => visit.url))];
  return {
    url,
    auditedAt: auditedAt.toISOString(),
    configuration: configSource ?? null,
    product: banner?.product ?? null,
    clicks: { reject: rejecting, accept: accepting, withdraw: withdrawing },
    violations,
    things: things.map((thing) => {
      const { kind, name, domain, days, owner, seen } = thing;
      const { by, service, category } = owner;
      return {
        kind,
        name,
        isRequest: isRequest(thing),
        ...(domain && { domain }),
        ...(days !== undefined && { days }),
        owner: owner.name ?? ownerWords[by as keyof typeof ownerWords],
        ...(service && { service }),
        ...(category && { category }),
        knownBy: by,
        pages: Object.fromEntries(
          phases.flatMap((phase) => (seen[phase] ? [[phase, seen[phase].pages]] : [])),
        ),
      };
    }),
    pages: urls.map((page) => ({
      url: page,
      phases: phases.filter((phase) =>
        visits.some((visit) => visit.url === page && visit.phase === phase && !visit.trouble),
      ),
    })),
    notAudited: visits.flatMap(({ url, phase, trouble }) =>
      trouble === undefined ? [] : [{ url, phase, reason: trouble }],
    ),
  };
}
