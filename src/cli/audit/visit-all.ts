import type { Visit } from '../../audit/types.js';
import { openTab } from './tab.js';
import { visitPage, type PhaseContext } from './visit-page.js';

/** The next address, if there is one now; more may come while pages are under way. */
export interface Addresses {
  next(): string | undefined;
  /** What a page leads to. */
  found(links: readonly string[]): void;
}

/** Looks at every address, in several tabs of one browser context. Resolves to the visits, in the order of the end. */
export async function visitAll(
  addresses: Addresses,
  phase: PhaseContext,
  visited: (visit: Visit) => void,
): Promise<readonly Visit[]> {
  const visits: Visit[] = [];
  let waiting: (() => void)[] = [];
  let underWay = 0;

  const work = async () => {
    let tab = await openTab(phase.context, phase.host);
    for (;;) {
      const url = addresses.next();
      if (url === undefined) {
        if (!underWay) break;
        await new Promise<void>((resolve) => waiting.push(resolve));
        continue;
      }
      underWay += 1;
      const { visit, links, isBroken } = await visitPage(tab, url, phase);
      underWay -= 1;
      addresses.found(links);
      visits.push(visit);
      visited(visit);
      const woken = waiting;
      waiting = [];
      for (const wake of woken) wake();
      if (isBroken) {
        await tab.close();
        tab = await openTab(phase.context, phase.host);
      }
    }
    await tab.close();
  };
  await Promise.all(Array.from({ length: phase.options.concurrency }, work));
  return visits;
}
