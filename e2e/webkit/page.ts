import { writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { WebKitContext } from './context.js';
import { expectInPage, type Expectation } from './expectations.js';
import { Finder } from './finder.js';
import { Keyboard, Mouse } from './input.js';
import { WebKitLocator } from './locator.js';
import {
  Navigation,
  type NavigationOptions,
  type SendCommand,
  type UrlMatch,
} from './navigation.js';
import { actionTimeout, NotYet, poll } from './poll.js';
import { retryAfterNavigation, ScriptRunner } from './script-runner.js';
import type { Session } from './session.js';
import { defineUnsupported, refuseOtherOptions } from './unsupported.js';

/** Playwright's `Page` over WebDriver: one window of a session. */
export class WebKitPage extends Finder {
  readonly _apiName = 'Page';
  readonly keyboard: Keyboard;
  readonly mouse: Mouse;
  /** Runs scripts in this window. */
  readonly scripts: ScriptRunner;
  readonly #context: WebKitContext;
  readonly #session: Session;
  readonly #window: string;
  readonly #navigation: Navigation;
  #closed = false;

  constructor(context: WebKitContext, session: Session, window: string) {
    super();
    this.#context = context;
    this.#session = session;
    this.#window = window;
    this.scripts = new ScriptRunner((mode, script, args) =>
      this.command('POST', `/execute/${mode}`, { script, args }),
    );
    this.#navigation = new Navigation(this.scripts, this.command);
    const act = async (actions: readonly object[]) => {
      await this.command('POST', '/actions', { actions });
      await this.#navigation.arrive();
    };
    this.keyboard = new Keyboard(act);
    this.mouse = new Mouse(act);
  }

  find(selector: string): WebKitLocator {
    return new WebKitLocator(this, selector);
  }

  context(): WebKitContext {
    return this.#context;
  }

  /** Playwright's matchers ask the frame of a page. */
  mainFrame() {
    return {
      _expect: (expression: string, expectation: Expectation) =>
        expectInPage(this.scripts, ':root', expression, expectation),
      waitForURL: (match: UrlMatch, options?: NavigationOptions) => this.waitForURL(match, options),
    };
  }

  /** Always returns null: WebDriver does not tell the answer of the server. */
  async goto(address: string, options: NavigationOptions = {}): Promise<null> {
    refuseOtherOptions('page.goto()', options, ['waitUntil', 'timeout']);
    return this.#navigation.goto(new URL(address, this.#context.baseURL).href, options);
  }

  reload(options: NavigationOptions = {}): Promise<null> {
    return this.#navigation.reload(options);
  }

  goBack(options: NavigationOptions = {}): Promise<null> {
    return this.#navigation.back(options);
  }

  goForward(options: NavigationOptions = {}): Promise<null> {
    return this.#navigation.forward(options);
  }

  /** The address of the document that answered last, without asking again. */
  url(): string {
    return this.scripts.url;
  }

  waitForURL(match: UrlMatch, options: NavigationOptions = {}): Promise<void> {
    return this.#navigation.waitForURL(match, this.#context.baseURL, options);
  }

  waitForLoadState(
    waitUntil?: NavigationOptions['waitUntil'],
    options: NavigationOptions = {},
  ): Promise<void> {
    return this.#navigation.waitForLoadState({ ...options, waitUntil });
  }

  evaluate<T>(code: Function | string, arg?: unknown): Promise<T> {
    return this.scripts.evaluate<T>(code, arg);
  }

  async waitForFunction(
    code: Function | string,
    arg?: unknown,
    { timeout = actionTimeout }: { timeout?: number } = {},
  ): Promise<void> {
    await poll('page.waitForFunction()', timeout, async () => {
      const done = await this.scripts.evaluate(code, arg).catch(retryAfterNavigation);
      if (!done) throw new NotYet('it returns nothing true');
    });
  }

  async waitForTimeout(ms: number): Promise<void> {
    await sleep(ms);
  }

  title(): Promise<string> {
    return this.scripts.inject(() => document.title, undefined);
  }

  content(): Promise<string> {
    return this.scripts.inject(() => document.documentElement.outerHTML, undefined);
  }

  /** Sets the size of the viewport in CSS px; it cannot be narrower than 290. */
  async setViewportSize({ width, height }: { width: number; height: number }): Promise<void> {
    const measure = () =>
      this.scripts.evaluate<[number, number, number]>(() => [
        innerWidth,
        innerHeight,
        outerHeight - innerHeight,
      ]);
    await poll(`page.setViewportSize(${width}, ${height})`, 3000, async () => {
      const [, , toolbar] = await measure();
      await this.command('POST', '/window/rect', { width, height: height + toolbar });
      const [nowWidth, nowHeight] = await measure();
      if (nowWidth === width && nowHeight === height) return;
      throw new NotYet(`the viewport is ${nowWidth} by ${nowHeight}`);
    });
  }

  viewportSize(): { width: number; height: number } | null {
    return this.#context.viewport;
  }

  /** A PNG of the viewport. */
  async screenshot(options: { path?: string } = {}): Promise<Buffer> {
    refuseOtherOptions('page.screenshot()', options, ['path', 'timeout']);
    const base64 = (await this.command('GET', '/screenshot')) as string;
    const image = Buffer.from(base64, 'base64');
    if (options.path) await writeFile(options.path, image);
    return image;
  }

  isClosed(): boolean {
    return this.#closed;
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#context.release(this);
    await this.#session.closeWindow(this.#window);
  }

  /** Sends a WebDriver command to this window. */
  readonly command: SendCommand = (method, path, body) =>
    this.#session.command(this.#window, method, path, body);
}

const fromTheSite = 'Use site.page(), site.rewrite() or site.fail() to change what is served.';
const fromTheLog = 'Read site.requests, site.receipts or site.cspReports, or await site.settle().';
const fromThePage = 'Let the page record it, and read that with page.evaluate().';

defineUnsupported(WebKitPage.prototype, 'page', {
  addInitScript: 'Use site.rewrite() to put a script into the page.',
  addScriptTag: 'Use page.evaluate() or site.page().',
  addStyleTag: 'Use page.evaluate() or site.page().',
  bringToFront: 'All windows are visible.',
  emulateMedia: 'Use test.use({ colorScheme, reducedMotion }).',
  exposeFunction: fromThePage,
  frame: 'Open the frame as a page.',
  frameLocator: 'Open the frame as a page.',
  frames: 'Open the frame as a page.',
  on: `${fromTheLog} ${fromThePage}`,
  once: `${fromTheLog} ${fromThePage}`,
  pdf: 'Limit the test to Chromium.',
  route: fromTheSite,
  setContent: 'Use site.page() and page.goto().',
  setExtraHTTPHeaders: 'Limit the test to the other engines.',
  unroute: fromTheSite,
  waitForEvent: fromTheLog,
  waitForRequest: fromTheLog,
  waitForResponse: fromTheLog,
});
