import { parseConsent } from '../../../../src/core/parse-consent.js';
import type { Assent } from '../../../../src/index.js';
import type { Notes } from './expectation.js';
import { queued } from './vendors/queues.js';
import type { VendorState } from './vendors/vendor.js';
import { namesOf, needsOf, type PageView, type VisitedSite } from './visit.js';

type Answers = Readonly<Record<string, boolean>>;

/** Object keys in one order, so that two of the same content have the same text. */
const text = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

const differ = (who: string, said: unknown, should: unknown): readonly string[] =>
  text(said) === text(should) ? [] : [`${who} has ${text(said)}, and not ${text(should)}`];

/** What `allows()` says of every category and service. */
const allowed = ({ plan }: VisitedSite, assent: Assent): Answers =>
  Object.fromEntries(
    namesOf(plan).map(({ category, service }) => [
      service ?? category,
      assent.allows(category, service),
    ]),
  );

/** What steps and law come to; a category of which only the services are known is left to them. */
function noted({ plan }: VisitedSite, { said, opening }: Notes, found: Answers): Answers {
  return Object.fromEntries(
    namesOf(plan).map(({ category, service }) => {
      const name = service ?? category;
      return [name, said ? (said[name] ?? found[name]!) : opening[category] === true];
    }),
  );
}

/** A decision as its readers read it: a service follows its category where it has no answer. */
const readOut = (
  { plan }: VisitedSite,
  choices: Answers,
  services: Answers,
): Readonly<Record<string, boolean | undefined>> =>
  Object.fromEntries(
    namesOf(plan).map(({ category, service }) => [
      service ?? category,
      (service ? services[service] : undefined) ?? choices[category],
    ]),
  );

async function vendorDisagreements(
  site: VisitedSite,
  answers: Answers,
): Promise<readonly string[]> {
  const { plan, vendors } = site;
  const isTold = (id: string) =>
    plan.vendors[id] ||
    id === 'google' ||
    (plan.isMicrosoftSignalled && /^(microsoft-uet|clarity)$/.test(id));
  const told = vendors.filter(({ id }) => isTold(id));
  const states = await Promise.all(told.map((vendor) => vendor.state()));
  return told.flatMap((vendor, at) => {
    const state = states[at] as VendorState | undefined;
    if (!state) return [];
    if (vendor.id === 'google-tag-manager') {
      return differ(vendor.id, state, { necessary: true, ...answers });
    }
    const needs = needsOf(plan, vendor);
    const should = Object.fromEntries(
      Object.entries(needs).map(([signal, ids]) => [
        signal,
        ids.every((id) => answers[id] === true),
      ]),
    );
    return differ(vendor.id, state, should);
  });
}

/**
 * Whoever was told the same twice in a row on this page, with nothing decided or forgotten between; to be
 * called after each step.
 */
export function watchRepeats({ plan, heard }: VisitedSite): (isDecided: boolean) => string[] {
  const queues: Record<string, string[]> = {};
  return (isDecided) => {
    for (const [id, words] of Object.entries(queued)) {
      const known = (queues[id] ??= []);
      for (const call of words().slice(known.length)) {
        // The first is said before anything is known, also where a decision is stored.
        known.push(`${!!known[0] && isDecided} ${JSON.stringify(call)}`);
      }
    }
    return (
      Object.entries({ ...queues, ...heard })
        // Not the core's own consent mode, which updates with whatever has changed.
        .filter(([id]) => plan.vendors[id])
        .flatMap(([id, calls]) =>
          calls
            .filter((call, at) => call === calls[at - 1])
            .map((call) => `${id} was told ${call} twice`),
        )
    );
  };
}

/** Everybody who does not say what the others say, once a step has settled. */
export async function disagreements(
  site: VisitedSite,
  { assent, tags, troubles }: PageView,
  notes: Notes,
): Promise<readonly string[]> {
  const answers = allowed(site, assent);
  const { consent } = assent;
  const { name, config } = site;
  const cookie = parseConsent(document.cookie, { name, revision: config.revision ?? 1 });
  const receipt = assent.receipts.last;
  const all = { necessary: true, ...answers };
  return [
    ...troubles,
    ...differ('allows()', answers, noted(site, notes, answers)),
    ...differ('the decision', !!consent, !!notes.said),
    ...differ('the cookie', cookie, consent),
    ...(consent
      ? [
          ...differ('consent', readOut(site, consent.choices, consent.services), answers),
          ...differ('the receipt', receipt?.decidedAt, consent.decidedAt),
          ...differ(
            'the receipt',
            Object.fromEntries(
              receipt!.decisions.flatMap(({ purpose, granted, services = [] }) => [
                [purpose, granted],
                ...services.map((service) => [service.id, service.granted] as const),
              ]),
            ),
            all,
          ),
        ]
      : []),
    ...tags
      .filter(({ category, service, hasRun }) => !hasRun && assent.allows(category, service))
      .map(({ category, service }) => `a tag of ${service ?? category} has not run`),
    ...(await vendorDisagreements(site, answers)),
  ];
}
