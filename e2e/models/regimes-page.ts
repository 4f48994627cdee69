import type { Page } from '@playwright/test';
import type { Config } from '../../src/index.js';
import { intoHead } from '../support/into-head.js';
import type { Site } from '../support/site.js';
import { ConsentPage } from './consent-page.js';

const PATH = '/examples/regimes/';
const CONFIG = /(<script type="application\/json" data-assent-config>)([^]*?)(<\/script>)/;

/** A visitor of the example site for regimes, at a place and in a browser of the test's choice. */
export class RegimesPage extends ConsentPage {
  #place = '';
  #hint = '';
  #config: Config = {};
  readonly #browser: Record<string, string> = {};

  constructor(page: Page, site: Site) {
    super(page);
    site.rewrite(PATH, (html) => this.#write(html));
  }

  /** What the site's edge writes into the page: `US-CA`. */
  from(place: string): this {
    this.#place = place;
    return this;
  }

  /** What the site's edge says of the header `Sec-GPC`. */
  hint(value: string): this {
    this.#hint = value;
    return this;
  }

  /** Configures more than the example does. */
  configure(config: Config): this {
    this.#config = { ...this.#config, ...config };
    return this;
  }

  /** What `navigator.globalPrivacyControl` is, as JavaScript; `delete` for a browser that has none. */
  gpc(value: string): this {
    return this.#set(
      'gpc',
      value === 'delete'
        ? 'delete Navigator.prototype.globalPrivacyControl'
        : `Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { configurable: true, get: () => ${value} })`,
    );
  }

  /** What `navigator.doNotTrack` is, as JavaScript. */
  dnt(value: string): this {
    return this.#set(
      'dnt',
      `Object.defineProperty(Navigator.prototype, 'doNotTrack', { configurable: true, get: () => ${value} })`,
    );
  }

  /** The time zone that the browser's clock is in. */
  timeZone(name: string): this {
    return this.#set(
      'zone',
      `Intl.DateTimeFormat.prototype.resolvedOptions = () => ({ timeZone: '${name}' })`,
    );
  }

  /** Moves the page's clock forward. */
  later(days: number): this {
    return this.#set(
      'clock',
      `{ const now = Date.now; Date.now = () => now() + ${days} * 864e5; }`,
    );
  }

  /** Lets a site's own script run before all others. */
  first(script: string): this {
    return this.#set('first', script);
  }

  /** Opens the page and waits until the law is known and tags may run. */
  override async open(path = PATH): Promise<void> {
    await super.open(path);
    // Nothing of it is held, and it comes after all that is.
    await this.page.waitForFunction(() => window.ran?.includes('payment'));
  }

  /** The tags that ran, by the alphabet: no category waits for another. */
  async tags(): Promise<readonly string[]> {
    return (await this.ran()).toSorted();
  }

  #set(name: string, script: string): this {
    this.#browser[name] = script;
    return this;
  }

  #write(html: string): string {
    const scripts = Object.values(this.#browser).join(';\n');
    return intoHead(`<script>${scripts}</script>`)(html)
      .replace('name="assent-place" content=""', `name="assent-place" content="${this.#place}"`)
      .replace('name="assent-gpc" content=""', `name="assent-gpc" content="${this.#hint}"`)
      .replace(CONFIG, (_, start: string, json: string, end: string) => {
        const config = { ...(JSON.parse(json) as Config), ...this.#config };
        return start + JSON.stringify(config) + end;
      });
  }
}
