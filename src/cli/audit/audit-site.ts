import type { Browser, BrowserContext } from '@playwright/test';
import type { ClickOutcome, Phase, Recording, Visit } from '../../audit/types.js';
import { crawl, listed } from './crawl.js';
import { acceptAll, rejectAll, waitForBanner, withdrawAll } from './decide.js';
import { lookFirst } from './look-first.js';
import type { AuditOptions } from './options.js';
import { openTab, within, type Tab } from './tab.js';
import { visitAll, type Addresses } from './visit-all.js';
import { emptyVisit, notVisited } from './visit-page.js';

/** How far an audit is. */
export interface Progress {
  readonly phase: Phase;
  /** Pages that are done in this phase. */
  readonly done: number;
  /** How many there are, as far as that is known. */
  readonly total: number;
  readonly url: string;
}

/** What may be done beside the audit. */
export interface AuditHooks {
  readonly progress?: (progress: Progress) => void;
  /** Prepares every browser context before its first page, as tests do that answer for third parties. */
  readonly prepare?: (context: BrowserContext) => Promise<void>;
}

/**
 * Drives a browser over a site: its pages before a choice, after a refusal, after consent and after its withdrawal.
 * A page that hangs or crashes is told as such and costs itself only.
 * @throws Error when the first page cannot be looked at
 */
export async function auditSite(
  browser: Browser,
  options: AuditOptions,
  { progress, prepare }: AuditHooks = {},
): Promise<Recording> {
  const { url } = options;
  const host = new URL(url).hostname;
  const visits: Visit[] = [];

  const inContext = async <Result>(act: (context: BrowserContext) => Promise<Result>) => {
    const context = await browser.newContext({
      locale: options.language,
      ignoreHTTPSErrors: options.isInsecure,
    });
    try {
      await prepare?.(context);
      return await act(context);
    } finally {
      await within(context.close(), 10_000).catch(() => {});
    }
  };

  const first = await inContext((context) => lookFirst(context, options, host));
  const { banner, sitemap, ...known } = first;
  const endpoint = known.config?.receipts?.endpoint;
  const receipts = endpoint && new URL(endpoint, url).href;

  const lookAround = async (
    context: BrowserContext,
    phase: Phase,
    addresses: Addresses,
    expected: () => number,
  ) => {
    let done = 0;
    const seen = await visitAll(
      addresses,
      { context, phase, host, options, product: banner?.product },
      (visit) => {
        done += 1;
        progress?.({ phase, done, total: expected(), url: visit.url });
      },
    );
    visits.push(...seen);
  };
  /** Decides on the first page, in a tab of its own. What is requested from then on is that phase's. */
  const decide = async (
    context: BrowserContext,
    phase: Phase,
    act: (tab: Tab) => Promise<ClickOutcome>,
  ): Promise<ClickOutcome> => {
    const tab = await openTab(context, host);
    const click = async () => {
      await tab.page.goto(url, { waitUntil: 'load', timeout: options.timeout });
      const outcome = await act(tab);
      await tab.settle(options.wait);
      return outcome;
    };
    try {
      const outcome = await within(Promise.race([click(), tab.crashed]), options.timeout * 2);
      // Tags that ran until consent was withdrawn may finish what they began.
      const isMeant = (address: string) => phase !== 'withdrawn' || address === receipts;
      const requests = tab.requests.read().filter(({ address }) => isMeant(address));
      visits.push({ ...emptyVisit(url, phase), requests, hasWayBack: true });
      return outcome;
    } catch (error) {
      visits.push(notVisited(url, phase, error));
      return 'no-effect';
    } finally {
      await tab.close();
    }
  };
  /** Answers the banner as soon as it is there. */
  const answer =
    (how: (page: Tab['page'], product: string) => Promise<ClickOutcome>, product: string) =>
    async (tab: Tab) => {
      await waitForBanner(tab.page, options.bannerWait, product);
      await tab.settle(options.wait);
      tab.requests.reset();
      return how(tab.page, product);
    };

  const site = crawl(options);
  site.found(sitemap);
  await inContext((context) => lookAround(context, 'before', site, site.expected));
  // What could not be looked at once is not tried again three times.
  const all = site.all.filter((address) =>
    visits.some((visit) => visit.url === address && visit.trouble === undefined),
  );
  const everywhere = (context: BrowserContext, phase: Phase) =>
    lookAround(context, phase, listed(all), () => all.length);

  let rejecting: ClickOutcome = 'nothing-found';
  let accepting: ClickOutcome = 'nothing-found';
  let withdrawing: ClickOutcome = 'nothing-found';
  if (banner) {
    const { product } = banner;
    await inContext(async (context) => {
      rejecting = await decide(context, 'rejected', answer(rejectAll, product));
      if (rejecting === 'done') await everywhere(context, 'rejected');
    });
    await inContext(async (context) => {
      accepting = await decide(context, 'accepted', answer(acceptAll, product));
      if (accepting !== 'done') return;
      await everywhere(context, 'accepted');
      withdrawing = await decide(context, 'withdrawn', ({ page }) => withdrawAll(page, product));
      if (withdrawing === 'done') await everywhere(context, 'withdrawn');
    });
  }
  return { url, ...known, banner, rejecting, accepting, withdrawing, visits };
}
