import { expect, type Locator, type Page } from '@playwright/test';
import type { Assent, Consent } from '../../src/index.js';

type Action = 'accept-all' | 'reject-all' | 'preferences' | 'save' | 'close';

/** A page with Assent on it, as a visitor uses it. */
export class ConsentPage {
  readonly banner: Locator;
  readonly center: Locator;
  /** Where services are searched for, and what is said of it. */
  readonly searchField: Locator;
  readonly searchStatus: Locator;

  constructor(readonly page: Page) {
    this.banner = page.locator('#assent').getByRole('region');
    this.center = page.getByRole('dialog');
    this.searchField = this.center.getByRole('searchbox');
    this.searchStatus = this.center.getByRole('status');
  }

  /** Opens a page and waits until Assent has started. */
  async open(path = '/examples/script-tag/'): Promise<void> {
    await this.page.goto(path);
    await this.started();
  }

  async started(): Promise<void> {
    await this.page.waitForFunction(() => typeof window.assent?.allows === 'function');
  }

  button(action: Action, within: Locator = this.banner): Locator {
    return within.locator(`[data-assent-action="${action}"]`);
  }

  async acceptAll(): Promise<void> {
    await this.button('accept-all').click();
    await this.seesNoBanner();
  }

  async rejectAll(): Promise<void> {
    await this.button('reject-all').click();
    await this.seesNoBanner();
  }

  /** Opens the preference center from the banner. */
  async openCenter(): Promise<void> {
    await this.button('preferences').click();
    await expect(this.center).toBeVisible();
  }

  /** Opens the preference center by the page's own control. */
  async reopenCenter(): Promise<void> {
    await this.page.locator('[data-assent="preferences"]').first().click();
    await expect(this.center).toBeVisible();
  }

  inCenter(action: Action): Locator {
    return this.button(action, this.center);
  }

  /** The switch of a category or service, by its name. */
  toggle(name: string): Locator {
    return this.center.getByRole('switch', { name, exact: true });
  }

  /** What opens the services of a category, by the category's name. */
  services(category: string): Locator {
    return this.center
      .locator('.assent-category')
      .filter({ has: this.page.getByRole('heading', { name: category, exact: true, level: 3 }) })
      .locator('summary', { hasText: 'Services' });
  }

  async seesBanner(): Promise<void> {
    await expect(this.banner).toBeVisible();
  }

  async seesNoBanner(): Promise<void> {
    await expect(this.banner).toHaveCount(0);
  }

  consent(): Promise<Consent | null> {
    return this.page.evaluate(() => window.assent.consent);
  }

  /** From now on keeps what `assent:error` tells. */
  async watchErrors(): Promise<void> {
    await this.page.evaluate(() => {
      window.errors = [];
      window.assent.on('error', ({ message }) => window.errors!.push(message));
    });
  }

  /** What `assent:error` told since it is watched. */
  errors(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.errors ?? []);
  }

  /** What the tags of the example pages left behind, in the order in which they ran. */
  ran(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.ran ?? []);
  }

  /** Names of the cookies that scripts can read. */
  cookies(): Promise<readonly string[]> {
    return this.page.evaluate(() =>
      document.cookie
        .split('; ')
        .filter(Boolean)
        .map((pair) => pair.split('=')[0]!),
    );
  }

  /** Keys in local and session storage, but for Assent's own. */
  storageKeys(): Promise<readonly string[]> {
    return this.page.evaluate(() =>
      [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter(
        (key) => !key.startsWith('assent:'),
      ),
    );
  }

  /** Names of everything that is stored here, as `kind:name`, but for Assent's own. */
  async storedNames(): Promise<string[]> {
    const names = await this.page.evaluate(async () => {
      const databases = await indexedDB.databases();
      return [
        ...document.cookie.split('; ').map((pair) => `cookie:${pair.split('=')[0]}`),
        ...Object.keys(localStorage).map((key) => `local:${key}`),
        ...Object.keys(sessionStorage).map((key) => `session:${key}`),
        ...databases.map(({ name }) => `indexeddb:${name}`),
      ];
    });
    return names
      .filter((name) => !/^(cookie:(assent)?$|(local|session):assent:)/.test(name))
      .sort();
  }

  /** Google Consent Mode's calls, as `[command, state]`. */
  googleCalls(): Promise<readonly (readonly [string, Record<string, string>])[]> {
    return this.page.evaluate(() =>
      (window.dataLayer ?? [])
        .filter((entry) => Object.prototype.toString.call(entry) === '[object Arguments]')
        .map((entry) => Array.from(entry as ArrayLike<unknown>))
        .filter(([name]) => name === 'consent')
        .map(([, command, state]) => [command, state] as [string, Record<string, string>]),
    );
  }
}

declare global {
  interface Window {
    assent: Assent;
    ran?: string[];
    ranData?: Record<string, Record<string, string>>;
    dataLayer?: unknown[];
    /** Errors that `assent:error` told, collected by specs. */
    errors?: string[];
  }
}
