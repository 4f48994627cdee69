import type { PlannedSite } from './plans.js';

type Answers = Readonly<Record<string, boolean>>;

/** By category and service; what cannot be told from outside is missing. */
export type Said = Answers;

/** What a reader of the steps would note down about the visitor. */
export interface Notes {
  /** Null: nothing that still stands. */
  readonly said: Said | null;
  /** What was said before the site asked anew, while there is no answer to that. */
  readonly earlier: Said | null;
  /** Global Privacy Control was on when it was said. */
  readonly hadSignal: boolean;
  /** What runs on this page while nothing is said, by category. */
  readonly opening: Answers;
}

/** The law of the place and the signal of the browser, as far as they decide. */
export interface Circumstances {
  readonly place: PlannedSite['place'];
  readonly gpc: boolean;
}

const all = (
  { categories }: PlannedSite,
  answer: (category: string, service?: string) => boolean,
): Said =>
  Object.fromEntries(
    categories.flatMap(({ id, services }) => [
      [id, answer(id)],
      ...services.map((service) => [service, answer(id, service)]),
    ]),
  );

/** The same answer to everything. */
export const everything = (site: PlannedSite, isGranted: boolean): Said =>
  all(site, () => isGranted);

/** What a saved choice means: a category that is not named is denied, a service follows its category. */
export const saved = (site: PlannedSite, choices: Answers, services: Answers): Said =>
  all(site, (id, service) => services[service ?? ''] ?? choices[id] === true);

const servicesOf = ({ categories }: PlannedSite, id: string) =>
  categories.find((category) => category.id === id)?.services ?? [];

/** Only California's law makes the signal stronger than a yes that is given while it is on. */
const isSignalStronger = ({ place }: Circumstances) => place === 'US-CA';

const withoutMarketing = (site: PlannedSite, said: Said): Said => ({
  ...said,
  ...Object.fromEntries(
    ['marketing', ...servicesOf(site, 'marketing')]
      .filter((name) => name !== 'marketing' || site.categories.some(({ id }) => id === name))
      .map((name) => [name, false]),
  ),
});

/** A decision on this page. */
export function afterDecision(
  site: PlannedSite,
  at: Circumstances,
  said: Said,
  notes: Notes,
): Notes {
  const isOverruled = at.gpc && isSignalStronger(at);
  return {
    ...notes,
    said: isOverruled ? withoutMarketing(site, said) : said,
    earlier: null,
    hadSignal: at.gpc,
  };
}

/** What is known of somebody who has said nothing. */
export const nobody: Omit<Notes, 'opening'> = { said: null, earlier: null, hadSignal: false };

/** A page is opened; where the site asks anew, a yes of before stands no more, and a no still does. */
export function afterVisit(
  site: PlannedSite,
  at: Circumstances,
  before: Omit<Notes, 'opening'>,
  isRevised: boolean,
): Notes {
  const { hadSignal } = before;
  const said = isRevised ? null : before.said;
  const earlier = isRevised ? (before.said ?? before.earlier) : before.earlier;
  const wasRefused = (id: string) =>
    [id, ...servicesOf(site, id)].some((name) => earlier?.[name] === false);
  const runs = (id: string) =>
    at.place === 'US-CA' && !(at.gpc && id === 'marketing') && !wasRefused(id);
  const opening = Object.fromEntries(site.categories.map(({ id }) => [id, runs(id)]));
  const notes = { said, earlier, hadSignal, opening };
  if (!at.gpc) return notes;
  if (said && !hadSignal) {
    const names = ['marketing', ...servicesOf(site, 'marketing')];
    const isNews = names.some((name) => said[name]);
    return isNews ? { ...notes, said: withoutMarketing(site, said), hadSignal: true } : notes;
  }
  const hasMarketing = site.categories.some(({ id }) => id === 'marketing');
  // Under opt-out the signal is a decision by itself, where it denies something.
  if (!said && at.place === 'US-CA' && hasMarketing) {
    return { ...notes, said: all(site, runs), earlier: null, hadSignal: true };
  }
  return notes;
}
