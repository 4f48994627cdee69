import { iso } from './playwright-injected.js';
import { NotYet, poll } from './poll.js';
import { retryAfterNavigation, type ScriptRunner } from './script-runner.js';
import { unsupported } from './unsupported.js';

/** The options of the calls that navigate. */
export interface NavigationOptions {
  /** How far the document must be; default `load`. */
  waitUntil?: 'commit' | 'domcontentloaded' | 'load' | 'networkidle';
  /** In ms, default 15 s. */
  timeout?: number;
}

/** What `page.waitForURL()` and `expect(page).toHaveURL()` compare with. */
export type UrlMatch = string | RegExp | ((url: URL) => boolean);

/** Sends a WebDriver command to one window. */
export type SendCommand = (
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: object,
) => Promise<unknown>;

interface DocumentState {
  /** When the document began: differs for each document of a window. */
  born: number;
  url: string;
  parsed: boolean;
  loaded: boolean;
}

type Arrived = (now: DocumentState, before: DocumentState) => boolean;

const isNewDocument: Arrived = (now, before) => now.born !== before.born;
const hasMoved: Arrived = (now, before) => isNewDocument(now, before) || now.url !== before.url;

/** Moves one window from document to document, and waits as Playwright's calls do. */
export class Navigation {
  readonly #scripts: ScriptRunner;
  readonly #send: SendCommand;

  constructor(scripts: ScriptRunner, send: SendCommand) {
    this.#scripts = scripts;
    this.#send = send;
  }

  async goto(url: string, options: NavigationOptions): Promise<null> {
    const [withoutHash, hash] = url.split('#');
    const arrived: Arrived = (now, before) =>
      hash !== undefined && before.url.split('#')[0] === withoutHash
        ? now.url === url
        : isNewDocument(now, before);
    return this.#go(
      `page.goto(${url})`,
      () => this.#send('POST', '/url', { url }),
      arrived,
      options,
    );
  }

  reload(options: NavigationOptions): Promise<null> {
    return this.#go('page.reload()', () => this.#send('POST', '/refresh'), isNewDocument, options);
  }

  back(options: NavigationOptions): Promise<null> {
    return this.#go('page.goBack()', () => this.#send('POST', '/back'), hasMoved, options);
  }

  forward(options: NavigationOptions): Promise<null> {
    return this.#go('page.goForward()', () => this.#send('POST', '/forward'), hasMoved, options);
  }

  waitForURL(
    match: UrlMatch,
    baseURL: string | undefined,
    options: NavigationOptions,
  ): Promise<void> {
    const fits = ({ url }: DocumentState) => iso.urlMatches(baseURL, url, match);
    return this.#waitFor('page.waitForURL()', fits, options);
  }

  waitForLoadState(options: NavigationOptions): Promise<void> {
    return this.#waitFor('page.waitForLoadState()', () => true, options);
  }

  /** Lets a navigation that an action started arrive, as Playwright's actions do. */
  async arrive(): Promise<void> {
    await poll(
      'The action started a navigation that did not arrive',
      5000,
      async () => {
        const going = await this.#send('GET', '/url');
        const { url } = await this.#look().catch(retryAfterNavigation);
        if (going !== url) throw new NotYet(`from ${url} to ${going}`);
      },
      10,
    );
  }

  async #go(
    what: string,
    start: () => Promise<unknown>,
    arrived: Arrived,
    options: NavigationOptions,
  ): Promise<null> {
    const before = await poll(what, 5000, () => this.#look().catch(retryAfterNavigation));
    await start();
    await this.#waitFor(what, (now) => arrived(now, before), options);
    return null;
  }

  async #waitFor(
    what: string,
    arrived: (now: DocumentState) => boolean,
    { waitUntil = 'load', timeout = 15_000 }: NavigationOptions,
  ): Promise<void> {
    if (waitUntil === 'networkidle') {
      unsupported(`${what} with waitUntil "networkidle"`, 'Use "load" and await site.settle().');
    }
    await poll(
      what,
      timeout,
      async () => {
        const now = await this.#look().catch(retryAfterNavigation);
        if (!arrived(now)) throw new NotYet(`the page is still ${now.url}`);
        if (waitUntil === 'domcontentloaded' && !now.parsed) throw new NotYet('it is being parsed');
        if (waitUntil === 'load' && !now.loaded) throw new NotYet('it is loading');
      },
      10,
    );
  }

  #look(): Promise<DocumentState> {
    return this.#scripts.evaluate<DocumentState>(() => {
      const [timing] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return {
        born: performance.timeOrigin,
        url: location.href,
        parsed: timing ? timing.domContentLoadedEventEnd > 0 : document.readyState !== 'loading',
        loaded: timing ? timing.loadEventEnd > 0 : document.readyState === 'complete',
      };
    });
  }
}
