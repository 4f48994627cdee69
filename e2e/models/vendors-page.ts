import { expect } from '@playwright/test';
import { asService } from '../../src/core/named-services.js';
import type { Config } from '../../src/index.js';
import { ConsentPage } from './consent-page.js';

/** What the page says that a service stores, as `kind:pattern`. */
export interface Declaration {
  readonly id: string;
  readonly patterns: readonly string[];
  readonly hosts: readonly string[];
}

/** The example with four vendors from npm, as a visitor of one of the site's hosts has it. */
export class VendorsPage extends ConsentPage {
  async visit(origin: string, query = ''): Promise<void> {
    await this.open(`${origin}/examples/vendors/${query}`);
  }

  /** The vendors whose code this page has loaded, from the server or from a cache. */
  loaded(): Promise<readonly string[]> {
    return this.page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .flatMap(({ name }) => /\/vendors\/built\/(\w+)\.js$/.exec(name)?.[1] ?? [])
        .sort(),
    );
  }

  async declarations(): Promise<Declaration[]> {
    const json = await this.page.locator('[data-assent-config]').evaluate((e) => e.textContent);
    const { categories = [] } = JSON.parse(json ?? '{}') as Config;
    return categories
      .flatMap(({ services = [] }) => services.map(asService))
      .map(({ id, cookies = [], storage = [], hosts = [] }) => ({
        id,
        patterns: [...cookies.map(({ name }) => `cookie:${name}`), ...storage],
        hosts,
      }));
  }

  /** Does what lets every vendor send and store, if it runs. */
  async order(): Promise<void> {
    await this.page.locator('#order').click();
    await this.page.locator('#fail').click();
  }

  /** Waits until the vendors that keep something in the browser have done so. */
  async hasBeenTracked(): Promise<void> {
    await expect
      .poll(() => this.storedNames(), { timeout: 10_000 })
      .toEqual(expect.arrayContaining([expect.stringContaining('mixpanelBrowserDb')]));
    await expect
      .poll(() => this.cookies())
      .toEqual(expect.arrayContaining([expect.stringContaining('_sp_id'), 'mp_token_mixpanel']));
  }

  /** Waits until Sentry would hear of an error. */
  async sentryHasStarted(): Promise<void> {
    await this.page.waitForFunction(() => '__SENTRY__' in window);
  }

  /** From now on keeps the names of cookies that the page's scripts write. */
  async watchCookies(): Promise<void> {
    await this.page.evaluate(() => {
      const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
      window.written = [];
      Object.defineProperty(document, 'cookie', {
        configurable: true,
        get,
        set(text: string) {
          window.written!.push(text.split('=')[0]!);
          set!.call(document, text);
        },
      });
    });
  }

  /** What they have written since. */
  written(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.written ?? []);
  }
}

declare global {
  interface Window {
    /** Names of cookies that scripts wrote, collected by the model. */
    written?: string[];
  }
}
