import { atCallSite } from './call-site.js';
import { startDriver, type Driver } from './driver.js';
import { miniBrowser, type Appearance, type MiniBrowser } from './mini-browser.js';

/** What a browser starts in. */
export interface Surroundings {
  /** The value for the variable DISPLAY. */
  readonly display: string;
  /** The port of the proxy that knows the mapped domains. */
  readonly proxyPort: number;
}

/** One browser with its own cookies and storage: a driver, a session, and windows in it. */
export class Session {
  readonly #driver: Driver;
  readonly #browser: MiniBrowser;
  readonly #path: string;
  #queue: Promise<unknown> = Promise.resolve();
  #current: string | undefined;

  private constructor(driver: Driver, browser: MiniBrowser, id: string) {
    this.#driver = driver;
    this.#browser = browser;
    this.#path = `/session/${id}`;
  }

  /** Starts a browser. */
  static async start(
    { display, proxyPort }: Surroundings,
    appearance: Appearance,
  ): Promise<Session> {
    const driver = await startDriver({ DISPLAY: display });
    const browser = miniBrowser(appearance, proxyPort);
    try {
      const { sessionId } = (await driver.request('POST', '/session', {
        capabilities: { alwaysMatch: browser.capabilities },
      })) as { sessionId: string };
      return new Session(driver, browser, sessionId);
    } catch (error) {
      driver.stop();
      browser.cleanUp();
      throw error;
    }
  }

  /** The handle of the window that the browser opened at its start. */
  async firstWindow(): Promise<string> {
    this.#current = (await this.#request('GET', '/window')) as string;
    return this.#current;
  }

  /** Opens a window and returns its handle. A tab in the background would be hidden and not paint. */
  async openWindow(): Promise<string> {
    const opened = await this.#inOrder(() =>
      this.#request('POST', '/window/new', { type: 'window' }),
    );
    return (opened as { handle: string }).handle;
  }

  /** Sends a command to one window. Commands of all windows go one after the other. */
  async command(
    window: string,
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    body?: object,
  ): Promise<unknown> {
    try {
      return await this.#inOrder(async () => {
        if (this.#current !== window) await this.#request('POST', '/window', { handle: window });
        this.#current = window;
        return this.#request(method, path, body);
      });
    } catch (error) {
      throw atCallSite(error as Error);
    }
  }

  /** Closes one window, which must not be the last: the browser would end. */
  async closeWindow(window: string): Promise<void> {
    const [other] = (await this.command(window, 'DELETE', '/window')) as string[];
    if (other) await this.command(other, 'GET', '/window');
  }

  /** Ends the browser and its driver. */
  async end(): Promise<void> {
    await this.#request('DELETE', '').catch(() => {});
    this.#driver.stop();
    this.#browser.cleanUp();
  }

  #request(method: string, path: string, body?: object): Promise<unknown> {
    const needsBody = method === 'POST' ? (body ?? {}) : undefined;
    return this.#driver.request(method, this.#path + path, needsBody);
  }

  #inOrder<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(task);
    this.#queue = result.catch(() => {});
    return result;
  }
}
