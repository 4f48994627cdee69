import { act } from './act.js';
import { disagreements, watchRepeats } from './disagreements.js';
import {
  afterDecision,
  afterVisit,
  nobody,
  type Circumstances,
  type Notes,
} from './expectation.js';
import type { Plan } from './plans.js';
import { forgetSite, openPage, openSite, type PageView, type VisitedSite } from './visit.js';
import { hurryFrames, painted, until } from './waiting.js';

let visitors = 0;

const tabs = () => [window, document.querySelector('iframe')!.contentWindow!];

const signal = (gpc: boolean) => {
  for (const { navigator } of tabs()) {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: gpc, configurable: true });
  }
};

/** All that a decision sets going has come to its end. */
async function settled({ assent, tags }: PageView): Promise<void> {
  await painted();
  await until('a receipt for the decision', () => {
    const { last, pending } = assent.receipts;
    const { consent } = assent;
    return !pending && (!consent || last?.decidedAt === consent.decidedAt);
  });
  await until('that what is granted has run', () =>
    tags.every(({ category, service, hasRun }) => hasRun || !assent.allows(category, service)),
  );
  await painted();
}

/**
 * Lets one sequence happen to a new visitor.
 * @param mislead changes the site so that somebody on it does not say what the others do
 * @throws what somebody says that the others do not
 */
export async function happen(
  { site: planned, steps }: Plan,
  mislead = (site: VisitedSite): VisitedSite => site,
): Promise<void> {
  for (const tab of tabs()) hurryFrames({ window: tab });
  const site = mislead(openSite(planned, `agreement-${(visitors += 1)}`));
  let at: Circumstances = { place: planned.place, gpc: false };
  signal(false);
  let notes: Notes = afterVisit(planned, at, nobody, false);
  let view = await openPage(site);
  let repeats = watchRepeats(site);
  const check = async (what: string, isVisit = false) => {
    await settled(view);
    const end = performance.now() + (isVisit ? 3000 : 0);
    let found = await disagreements(site, view, notes);
    // The files of its integrations are fetched after the page says that it is ready.
    while (found[0] && performance.now() < end) {
      await new Promise((resolve) => setTimeout(resolve));
      found = await disagreements(site, view, notes);
    }
    const problems = [...found, ...repeats(view.assent.consent !== null)];
    if (problems[0]) throw new Error(`After ${what}: ${problems.join('; ')}.`);
  };
  try {
    await check('the first visit', true);
    for (const step of steps) {
      if (step.does === 'visit') {
        view.leave();
        at = { ...at, gpc: step.signal === 'same' ? at.gpc : step.signal === 'gpc' };
        signal(at.gpc);
        if (step.isRevised) {
          site.config = { ...site.config, revision: (site.config.revision ?? 1) + 1 };
        }
        notes = afterVisit(planned, at, notes, step.isRevised);
        view = await openPage(site);
        repeats = watchRepeats(site);
      } else {
        const outcome = await act(view.assent, planned, site.config, step);
        if (outcome === null) notes = { ...notes, ...nobody };
        else if (outcome) notes = afterDecision(planned, at, outcome, notes);
      }
      await check(JSON.stringify(step), step.does === 'visit');
    }
    const { valid, problems } = await view.assent.receipts.verify();
    if (!valid) throw new Error(`The chain of receipts is broken: ${problems.join(' ')}`);
  } finally {
    view.leave();
    forgetSite(site);
  }
}
