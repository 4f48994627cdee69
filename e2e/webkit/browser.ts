import { WebKitContext, type ContextOptions } from './context.js';
import { openDisplay, type Display } from './display.js';

/** Playwright's `Browser` for Debian's WebKitGTK. Each context is a browser process of its own. */
export class WebKitBrowser {
  /** The options that contexts have when they do not set them; the fixtures write them. */
  defaults: ContextOptions = {};
  /** Playwright's `context` fixture looks here for headers of a remote browser. */
  readonly _connection = {};
  /** The port of the proxy that knows the mapped domains. */
  readonly proxyPort: number;
  readonly #display: Display;
  readonly #contexts = new Set<WebKitContext>();

  private constructor(display: Display, proxyPort: number) {
    this.#display = display;
    this.proxyPort = proxyPort;
  }

  /** Gets ready to start browsers: finds or starts a display. */
  static async launch(proxyPort: number): Promise<WebKitBrowser> {
    return new WebKitBrowser(await openDisplay(), proxyPort);
  }

  /** The value for the variable DISPLAY. */
  get display(): string {
    return this.#display.name;
  }

  contexts(): WebKitContext[] {
    return [...this.#contexts];
  }

  async newContext(options: ContextOptions = {}): Promise<WebKitContext> {
    const context = new WebKitContext(this, options);
    this.#contexts.add(context);
    return context;
  }

  /** Called by a context that closes. */
  forget(context: WebKitContext): void {
    this.#contexts.delete(context);
  }

  async close(): Promise<void> {
    await Promise.all(this.contexts().map((context) => context.close()));
    this.#display.stop();
  }
}
