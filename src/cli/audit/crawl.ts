import type { Page } from '@playwright/test';
import type { AuditOptions } from './options.js';
import type { Addresses } from './visit-all.js';

/** Files that are no pages, and addresses whose visit does something. */
const SKIPPED =
  /\.(?:pdf|zip|gz|dmg|exe|docx?|xlsx?|pptx?|csv|json|xml|rss|txt|png|jpe?g|gif|svg|webp|avif|ico|mp[34]|webm|mov|css|m?js|woff2?)$|\/(?:log|sign)-?out\b/i;

/** Addresses of a site, breadth first: what is given, then what pages lead to, up to a number. */
export function crawl({ url, pages, extraPages }: AuditOptions): Addresses & {
  /** All that were handed out, in that order. */
  readonly all: readonly string[];
  /** How many there will be, as far as that is known. */
  expected(): number;
} {
  const { origin } = new URL(url);
  const given = [url, ...extraPages.map((path) => new URL(path, url).href)];
  const queue = [...new Set(given)];
  const known = new Set(queue);
  const most = Math.max(pages, queue.length);
  const all: string[] = [];
  return {
    all,
    expected: () => Math.min(most, all.length + queue.length),
    next() {
      const address = all.length < most ? queue.shift() : undefined;
      if (address !== undefined) all.push(address);
      return address;
    },
    found(links) {
      for (const link of links) {
        if (known.size >= most * 10 || known.has(link)) continue;
        if (!URL.canParse(link)) continue;
        const target = new URL(link);
        if (target.origin !== origin || SKIPPED.test(target.pathname)) continue;
        known.add(link);
        queue.push(link);
      }
    },
  };
}

/** The pages that the sitemap of a site names, at most so many; none where there is no sitemap. */
export const readSitemap = (page: Page, most: number): Promise<readonly string[]> =>
  page
    .evaluate(async (most) => {
      const pages: string[] = [];
      const maps = [new URL('/sitemap.xml', location.href).href];
      for (const map of maps) {
        const answer = await fetch(map);
        if (!answer.ok || pages.length >= most || maps.length > 20) break;
        const read = new DOMParser().parseFromString(await answer.text(), 'text/xml');
        const places = [...read.querySelectorAll('loc')].map(
          (loc) => loc.textContent?.trim() ?? '',
        );
        (read.querySelector('sitemapindex') ? maps : pages).push(...places);
      }
      return pages.slice(0, most);
    }, most)
    .catch(() => []);

/** Addresses that are known already. */
export function listed(all: readonly string[]): Addresses {
  const queue = [...all];
  return { next: () => queue.shift(), found: () => {} };
}
