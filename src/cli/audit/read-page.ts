import type { BrowserContext, Page } from '@playwright/test';
import type { HeldTag, SeenItem } from '../../audit/types.js';

/** A stored item by the page's own words; runs in the page. */
async function readStored(): Promise<readonly SeenItem[]> {
  const attempt = async <Result>(read: () => Result | Promise<Result>, otherwise: Result) => {
    try {
      return await read();
    } catch {
      // Blocked, or not there on plain http.
      return otherwise;
    }
  };
  const items = (kind: SeenItem['kind'], names: readonly string[]): SeenItem[] =>
    names.map((name) => ({ kind, name }));
  const databases = await attempt(() => indexedDB.databases(), []);
  const workers = await attempt(() => navigator.serviceWorker.getRegistrations(), []);
  return [
    ...items('local', await attempt(() => Object.keys(localStorage), [])),
    ...items('session', await attempt(() => Object.keys(sessionStorage), [])),
    ...items(
      'indexeddb',
      databases.flatMap(({ name }) => name ?? []),
    ),
    ...items('cache', await attempt(() => caches.keys(), [])),
    ...items(
      'worker',
      workers.flatMap(({ active, waiting, installing }) => {
        const script = (active ?? waiting ?? installing)?.scriptURL;
        return script ? [new URL(script).pathname] : [];
      }),
    ),
  ];
}

/** Everything that the browser stores for a page and, of cookies, for all hosts of the context. */
export async function readItems(
  context: BrowserContext,
  page: Page,
  host: string,
): Promise<readonly SeenItem[]> {
  const cookies = await context.cookies();
  const now = Date.now() / 1000;
  return [
    ...cookies.map(({ name, domain, expires }): SeenItem => {
      const keeper = domain.replace(/^\./, '');
      const isOwn = `.${host}`.endsWith(`.${keeper}`);
      return {
        kind: 'cookie',
        name,
        ...(!isOwn && { domain: keeper }),
        days: expires < 0 ? null : (expires - now) / 86_400,
      };
    }),
    ...(await page.evaluate(readStored)),
  ];
}

/** The tags of a page that wait for consent. */
export const readHeldTags = (page: Page): Promise<readonly HeldTag[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-consent]')].flatMap((element) => {
      const { consent, service, src } = element.dataset;
      const address = element.getAttribute('src') ?? src;
      if (!consent || (!address && !service)) return [];
      return [
        {
          category: consent,
          ...(service && { service }),
          host: address ? new URL(address, document.baseURI).hostname : location.hostname,
        },
      ];
    }),
  );

/** The addresses that a page links to, without their fragments. */
export const readLinks = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]:not([download])')].map(
      ({ href }) => href.split('#')[0]!,
    ),
  );

/** A configuration as Assent's script tag would read it, and where it is. */
export const readConfig = (
  page: Page,
): Promise<{ readonly text: string; readonly source: string } | null> =>
  page.evaluate(async () => {
    const merged = (json: Record<string, unknown>, { dataset }: HTMLElement) => {
      const { receipts, config: _config, ...rest } = dataset;
      return JSON.stringify({
        ...json,
        ...(rest['revision'] && !json['revision'] && { revision: Number(rest['revision']) }),
        ...(receipts && { receipts: { endpoint: receipts, ...(json['receipts'] as object) } }),
      });
    };
    const script =
      document.querySelector<HTMLElement>('script[data-config]') ??
      document.querySelector<HTMLElement>('script[src*="assent"]') ??
      document.head;
    const block = document.querySelector('script[data-assent-config]');
    if (block) {
      return {
        text: merged(JSON.parse(block.textContent ?? '{}'), script),
        source: 'script[data-assent-config]',
      };
    }
    const address = script.dataset['config'];
    if (!address) return null;
    const answer = await fetch(address);
    return {
      text: merged(await answer.json(), script),
      source: new URL(address, document.baseURI).href,
    };
  });

/** The categories that Assent lets run while nothing is decided. Empty where there is no Assent. */
export const readOnBeforeChoice = (
  page: Page,
  categories: readonly string[],
): Promise<readonly string[]> =>
  page.evaluate((categories) => {
    const { assent } = window as unknown as {
      assent?: { consent: unknown; allows?(category: string): boolean };
    };
    return typeof assent?.allows === 'function' && assent.consent === null
      ? categories.filter((category) => assent.allows!(category))
      : [];
  }, categories);
