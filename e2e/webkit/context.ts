import type { Cookie } from '@playwright/test';
import type { WebKitBrowser } from './browser.js';
import { deleteCookie, readCookies, siteOf, storeCookie, type NewCookie } from './cookies.js';
import type { Appearance } from './mini-browser.js';
import { WebKitPage } from './page.js';
import { Session } from './session.js';
import { defineUnsupported } from './unsupported.js';

/** The options of a context that the adapter knows; Playwright's names. */
export interface ContextOptions extends Appearance {
  baseURL?: string;
  viewport?: { width: number; height: number } | null;
}

// An address that every server of the tests answers with an empty page and keeps out of its log.
const emptyPage = '/.blank';

/** Playwright's `BrowserContext` over WebDriver: a browser of its own, started with its first page. */
export class WebKitContext {
  readonly #browser: WebKitBrowser;
  readonly #ownOptions: ContextOptions;
  readonly #pages = new Set<WebKitPage>();
  /** A window that is no page: a browser without windows would end. */
  #spare: WebKitPage | undefined;
  #session: Promise<Session> | undefined;

  constructor(browser: WebKitBrowser, options: ContextOptions) {
    this.#browser = browser;
    this.#ownOptions = options;
  }

  /** Playwright's matchers read the base URL here. */
  get _options(): ContextOptions {
    return { ...this.#browser.defaults, ...this.#ownOptions };
  }

  get baseURL(): string | undefined {
    return this._options.baseURL;
  }

  get viewport(): { width: number; height: number } | null {
    return this._options.viewport ?? null;
  }

  browser(): WebKitBrowser {
    return this.#browser;
  }

  pages(): WebKitPage[] {
    return [...this.#pages];
  }

  /** Opens a page that shares cookies and storage with the others of this context. */
  async newPage(): Promise<WebKitPage> {
    await this.#start();
    const page = this.#spare ?? (await this.#openWindow());
    this.#spare = undefined;
    this.#pages.add(page);
    if (this.viewport) await page.setViewportSize(this.viewport);
    return page;
  }

  /** Called by a page before it closes. */
  async release(page: WebKitPage): Promise<void> {
    if (!this.#pages.delete(page)) return;
    if (this.#pages.size === 0) this.#spare ??= await this.#openWindow();
  }

  /**
   * The cookies that a document at each of the addresses can have; without addresses, at the page's
   * and at the base URL. Other than in Playwright, cookies of other paths need their address.
   */
  async cookies(urls: string | string[] = []): Promise<Cookie[]> {
    const [page] = this.#pages;
    const asked = [urls].flat();
    if (asked.length === 0 && page?.url().startsWith('http')) return readCookies(page);
    const addresses = asked.length > 0 ? asked : [new URL(emptyPage, this.baseURL).href];
    const found = new Map<string, Cookie>();
    await this.#aside(async (window) => {
      for (const url of addresses) {
        await window.goto(url);
        for (const cookie of await readCookies(window)) {
          found.set([cookie.domain, cookie.path, cookie.name].join(' '), cookie);
        }
      }
    });
    return [...found.values()];
  }

  /** Stores cookies without touching the pages. */
  async addCookies(cookies: readonly NewCookie[]): Promise<void> {
    await this.#aside(async (window) => {
      for (const cookie of cookies) {
        await window.goto(siteOf(cookie, this.baseURL) + emptyPage);
        await storeCookie(window, cookie);
      }
    });
  }

  /** Deletes the cookies that `cookies()` finds, or those of one name. */
  async clearCookies({ name }: { name?: string } = {}): Promise<void> {
    const found = await this.cookies();
    await this.#aside(async (window) => {
      await window.goto(emptyPage);
      for (const cookie of found) {
        if (!name || cookie.name === name) await deleteCookie(window, cookie.name);
      }
    });
  }

  async close(): Promise<void> {
    this.#pages.clear();
    this.#browser.forget(this);
    await (await this.#session)?.end();
  }

  #start(): Promise<Session> {
    this.#session ??= Session.start(this.#browser, this._options).then(async (session) => {
      this.#spare = new WebKitPage(this, session, await session.firstWindow());
      return session;
    });
    return this.#session;
  }

  async #openWindow(): Promise<WebKitPage> {
    const session = await this.#start();
    return new WebKitPage(this, session, await session.openWindow());
  }

  /** Does something in a window that is not one of the pages, so that they keep their history. */
  async #aside(task: (window: WebKitPage) => Promise<void>): Promise<void> {
    const window = await this.#openWindow();
    try {
      await task(window);
    } finally {
      await window.close();
    }
  }
}

defineUnsupported(WebKitContext.prototype, 'context', {
  addInitScript: 'Use site.rewrite() to put a script into the page.',
  exposeFunction: 'Let the page record it, and read that with page.evaluate().',
  grantPermissions: 'Limit the test to the other engines.',
  on: 'Read site.requests, site.receipts or site.cspReports.',
  route: 'Use site.page(), site.rewrite() or site.fail() to change what is served.',
  setExtraHTTPHeaders: 'Limit the test to the other engines.',
  setOffline: 'Use site.fail() to drop requests.',
  storageState: 'Use context.cookies() and page.evaluate().',
  unroute: 'Use site.page(), site.rewrite() or site.fail() to change what is served.',
  waitForEvent: 'Open further pages with context.newPage().',
});
