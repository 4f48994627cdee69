import type { BrowserContext, Page } from '@playwright/test';
import { recordRequests, type RequestRecord } from './record-requests.js';

/** A page of the browser that is used for one address after the other, until it breaks. */
export interface Tab {
  readonly page: Page;
  readonly requests: RequestRecord;
  /** Rejects when the page crashes. */
  readonly crashed: Promise<never>;
  /** Waits until nothing has been requested for so many ms, at most ten times as long. */
  settle(ms: number): Promise<void>;
  /** Closes it; never waits long, as a page that hangs does not answer. */
  close(): Promise<void>;
}

/** How long a page may take to close, in ms. */
const CLOSING = 2000;

/** Opens a tab. */
export async function openTab(context: BrowserContext, host: string): Promise<Tab> {
  const page = await context.newPage();
  const requests = recordRequests(page, host);
  const crashed = new Promise<never>((_, reject) => {
    page.on('crash', () => reject(new Error('The page crashed.')));
  });
  // Nobody may be waiting when it does.
  crashed.catch(() => {});
  // A page that asks something would stand until somebody answers.
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
  return {
    page,
    requests,
    crashed,
    async settle(ms) {
      const start = Date.now();
      for (;;) {
        const quiet = Date.now() - Math.max(start, requests.lastActivity);
        if ((quiet >= ms && requests.open === 0) || Date.now() - start > ms * 10) return;
        await page.waitForTimeout(Math.max(25, Math.min(ms - quiet, 100)));
      }
    },
    close: () => within(page.close(), CLOSING).catch(() => {}),
  };
}

/**
 * The same, for at most so many ms.
 * @throws Error when time is up
 */
export async function within<Result>(work: Promise<Result>, ms: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Nothing came of it within ${ms / 1000} s.`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    work.catch(() => {});
  }
}
