import { atCallSite } from './call-site.js';
import { WebDriverError } from './driver.js';
import { injectedBootScript, injectedName, type Injected } from './playwright-injected.js';
import { NotYet, poll } from './poll.js';

/** Sends a script to the page: `sync` returns its value, `async` what it gives to its last argument. */
export type SendScript = (
  mode: 'sync' | 'async',
  script: string,
  args: readonly unknown[],
) => Promise<unknown>;

/** An error that was thrown inside the page. */
export class PageError extends Error {}

interface Answer {
  url: string;
  json?: string;
  error?: string;
  unprepared?: boolean;
}

/** Runs functions inside the page. Arguments and results travel as JSON. */
export class ScriptRunner {
  /** The address of the document that answered last. */
  url = 'about:blank';
  readonly #send: SendScript;

  constructor(send: SendScript) {
    this.#send = send;
  }

  /** Runs a function, or evaluates an expression, once; rejects with the error of the page. */
  async evaluate<T>(code: Function | string, arg?: unknown): Promise<T> {
    const call = typeof code === 'string' ? code.replace(/;\s*$/, '') : `(${code})(arg)`;
    return this.#unpack(await this.#run(`return (${call});`, arg)) as T;
  }

  /**
   * Runs a function beside Playwright's injected script, which is put into each new document first.
   * The function may run again when the page navigates under it.
   */
  inject<T, A>(
    code: ((injected: Injected, arg: A) => T | Promise<T>) | string,
    arg: A,
  ): Promise<T> {
    const body = `
      const injected = window.${injectedName};
      if (!injected) return '${unprepared}';
      return (${code})(injected, arg);`;
    return poll(
      'The page kept navigating',
      10_000,
      async () => {
        const value = this.#unpack(await this.#run(body, arg).catch(retryAfterNavigation));
        if (value !== unprepared) return value as T;
        await this.#send('sync', injectedBootScript, []).catch(retryAfterNavigation);
        throw new NotYet('the page was not prepared');
      },
      0,
    );
  }

  async #run(body: string, arg: unknown): Promise<Answer> {
    const script = `
      const done = arguments[arguments.length - 1];
      const arg = arguments[0] === null ? undefined : JSON.parse(arguments[0]);
      (async () => {${body}})().then(JSON.stringify).then(
        (json) => done({ url: location.href, json }),
        (error) => done({ url: location.href, error: String(error?.message ?? error) }),
      );`;
    return (await this.#send('async', script, [JSON.stringify(arg) ?? null])) as Answer;
  }

  #unpack({ url, json, error }: Answer): unknown {
    this.url = url;
    if (typeof error === 'string') throw atCallSite(new PageError(error));
    return typeof json === 'string' ? JSON.parse(json) : undefined;
  }
}

const unprepared = 'no injected script yet';

/** Turns the error of a script whose document went away into `NotYet`, so that it runs again. */
export function retryAfterNavigation(error: unknown): never {
  const gone = error instanceof WebDriverError && error.message.includes('unload event');
  throw gone ? new NotYet(error.message) : error;
}
