import type { BrowserContext } from '@playwright/test';
import type { Phase, Visit } from '../../audit/types.js';
import { waitForBanner } from './decide.js';
import { findControls, hasWayBack, isAsking } from './find-controls.js';
import type { AuditOptions } from './options.js';
import { readHeldTags, readItems, readLinks } from './read-page.js';
import { within, type Tab } from './tab.js';

/** A visit, and where the page leads to. */
export interface VisitedPage {
  readonly visit: Visit;
  readonly links: readonly string[];
  /** The tab is of no use any more. */
  readonly isBroken: boolean;
}

/** What is the same for every page of one phase. */
export interface PhaseContext {
  readonly context: BrowserContext;
  readonly phase: Phase;
  readonly host: string;
  readonly options: AuditOptions;
  /** What asks there, once that is known. */
  readonly product: string | undefined;
}

/** A visit that saw nothing yet. */
export const emptyVisit = (url: string, phase: Phase): Visit => ({
  url,
  phase,
  requests: [],
  items: [],
  heldTags: [],
  isAsking: false,
  hasWayBack: false,
});

/** What is known of a page that could not be looked at. */
export const notVisited = (url: string, phase: Phase, error: unknown): Visit => ({
  ...emptyVisit(url, phase),
  trouble: (error as Error).message.replace(/^page\.\w+: /, '').split('\n')[0]!,
});

/** Looks at one page. Never rejects: what goes wrong costs this page only. */
export async function visitPage(tab: Tab, url: string, phase: PhaseContext): Promise<VisitedPage> {
  try {
    const look = Promise.race([lookAt(tab, url, phase), tab.crashed]);
    return { ...(await within(look, phase.options.timeout)), isBroken: false };
  } catch (error) {
    return { visit: notVisited(url, phase.phase, error), links: [], isBroken: true };
  }
}

async function lookAt(
  tab: Tab,
  url: string,
  { context, phase, host, options, product }: PhaseContext,
): Promise<Omit<VisitedPage, 'isBroken'>> {
  const { page, requests } = tab;
  requests.reset();
  const answer = await page.goto(url, { waitUntil: 'load', timeout: options.timeout });
  if (answer && answer.status() >= 400) throw new Error(`It answers with ${answer.status()}.`);
  const type = answer?.headers()['content-type'] ?? 'text/html';
  if (!/html/.test(type)) throw new Error(`It is no page: ${type}.`);
  await tab.settle(options.wait);
  // Assent's banner belongs on every page; of others nobody knows where they are meant to ask.
  const controls =
    phase === 'before' && product === 'assent'
      ? await waitForBanner(page, options.bannerWait, product)
      : await findControls(page, product);
  return {
    visit: {
      url,
      phase,
      requests: requests.read(),
      items: await readItems(context, page, host),
      heldTags: phase === 'before' ? await readHeldTags(page) : [],
      isAsking: isAsking(controls),
      hasWayBack: hasWayBack(controls),
    },
    links: phase === 'before' ? await readLinks(page) : [],
  };
}
