import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { checkConfig } from '../../src/core/check-config.js';
import { itemsOf } from '../../src/core/declaration-items.js';
import { resolveConfig } from '../../src/core/config.js';
import { namePattern } from '../../src/core/names.js';
import { parseConsent } from '../../src/core/parse-consent.js';
import type { Receipt } from '../../src/core/receipt-types.js';
import { classifiedTooLow } from '../../src/services/classified-too-low.js';
import type { Config, Settings } from '../../src/core/types.js';
import { expectAccessible } from '../support/axe.js';
import { expectChain, storedOnce } from '../support/chains.js';
import type { Site, SiteRequest } from '../support/site.js';
import { DeclarationPage } from './declaration-page.js';

const folder = new URL('../../examples/sites/', import.meta.url);

/** One of the example sites that keep a privacy policy by their configuration alone. */
export class PolicySite extends DeclarationPage {
  /** Where its pages are. */
  readonly address: string;

  constructor(
    page: Page,
    readonly site: Site,
    readonly name: string,
    /** The configuration that the site's pages name. */
    readonly configFile = 'assent.config.json',
  ) {
    super(page);
    this.address = `/examples/sites/${name}/`;
  }

  async visit(file = 'index.html'): Promise<void> {
    await this.open(this.address + file);
  }

  /** What the site's configuration file says, with its defaults. Fails where anything in it is wrong. */
  settings(): Settings {
    const config = JSON.parse(
      readFileSync(new URL(`${this.name}/${this.configFile}`, folder), 'utf8'),
    ) as Config;
    checkConfig(config);
    return resolveConfig(config);
  }

  /** What a category's services say that they store, as `kind:pattern`; undefined: all categories'. */
  patterns(category?: string, settings = this.settings()): string[] {
    return settings.categories
      .filter(({ id }) => !category || id === category)
      .flatMap(({ services }) => services)
      .flatMap(itemsOf)
      .filter(({ domain }) => !domain)
      .map(({ kind, name }) => `${kind}:${name}`);
  }

  /** What is stored here and matches none of the patterns, `kind:pattern` each. */
  async storedBeside(patterns: readonly string[]): Promise<string[]> {
    const names = await this.storedNames();
    return names.filter((name) => !patterns.some((pattern) => namePattern(pattern).test(name)));
  }

  /** Where requests since `start` have gone that left for others, or that count the visitor. */
  sent(start = 0): string[] {
    const isSent = ({ party, path }: SiteRequest) => party === 'third' || path === '/usage';
    const paths = this.site.requests.slice(start).filter(isSent);
    return [...new Set(paths.map(({ path }) => path))].sort();
  }

  /** Goes through pages, scrolls, types and waits: what makes trackers send. */
  async lookAround(...files: readonly string[]): Promise<void> {
    for (const file of files) {
      await this.visit(file);
      await this.page.keyboard.press('Tab');
      await this.page.evaluate(() => scrollTo(0, 400));
      await this.site.settle(300);
    }
  }

  /**
   * Looks around and finds nothing stored but what is necessary, and nothing sent but to the paths of
   * what is.
   */
  async keepsQuiet(files: readonly string[], necessary: readonly string[] = []): Promise<void> {
    const start = this.site.requests.length;
    await this.lookAround(...files);
    // What is necessary may come out of the browser's cache.
    expect(this.sent(start).filter((path) => !necessary.includes(path))).toEqual([]);
    expect(await this.storedBeside(this.patterns('necessary'))).toEqual([]);
  }

  /** Waits until all is stored that these categories declare, and finds nothing else but the necessary. */
  async stores(...categories: readonly string[]): Promise<void> {
    const declared = categories.flatMap((id) => this.patterns(id));
    const missing = async () => {
      const names = await this.storedNames();
      return declared.filter((pattern) => !names.some((name) => namePattern(pattern).test(name)));
    };
    await expect.poll(missing).toEqual([]);
    expect(await this.storedBeside([...declared, ...this.patterns('necessary')])).toEqual([]);
  }

  /**
   * Withdraws by the button at the bottom of every page, and waits until that has been carried out. A site
   * that loads its page anew for it has done so then.
   */
  async withdraw(): Promise<void> {
    await this.page.evaluate(() => {
      window.isBeforeWithdrawal = true;
    });
    await this.page.getByRole('button', { name: 'Withdraw consent' }).click();
    if (this.settings().clear?.reload === 'when-needed') {
      await this.page.waitForFunction(() => !window.isBeforeWithdrawal);
      await this.started();
    }
    await expect.poll(() => this.storedBeside(this.patterns('necessary'))).toEqual([]);
  }

  /** Opens the page with the declaration and compares it, word for word, with the configuration. */
  async declaresEverything(settings = this.settings()): Promise<void> {
    await this.openDeclaration(`${this.address}privacy.html`);
    for (const { title, services } of settings.categories) {
      if (title) await expect(this.heading(title)).toBeVisible();
      for (const service of services) {
        const items = itemsOf(service);
        await expect(this.heading(service.name)).toBeVisible();
        await expect(this.content).toContainText(service.purpose!);
        // A cookie without them would make it no list of purposes and durations.
        for (const { purpose, retention } of service.cookies) {
          expect([purpose, retention]).toEqual([expect.any(String), expect.any(String)]);
        }
        if (!items[0]) continue;
        const rows = await this.rows(service.name);
        expect(
          rows.slice(1).map(([name, , purpose, retention]) => [name, purpose, retention]),
        ).toEqual(
          items.map(({ kind, name, purpose, retention, domain }) => [
            domain ? `${name} kept by ${domain}` : name,
            purpose ?? 'Not stated',
            retention ?? (kind === 'session' ? '–' : 'Not stated'),
          ]),
        );
      }
    }
  }

  /** What the site's server reads, in the cookie of a prompt that the visitor sends, of a purpose. */
  async serverReads(purpose: string): Promise<boolean> {
    await this.visit();
    const before = this.site.requests.length;
    await this.page.getByRole('textbox').fill('A fox in the snow');
    await this.page.locator('form button').click();
    const prompt = () => this.site.requests.slice(before).find(({ query }) => query['prompt']);
    await expect.poll(prompt).toBeTruthy();
    await this.started();
    return parseConsent(prompt()!.headers.cookie)?.choices[purpose] === true;
  }

  /** Lets a script of the page fail, and waits for what may be sent of it. */
  async fails(): Promise<void> {
    await this.page.evaluate(() => {
      dispatchEvent(new ErrorEvent('error', { message: 'The page could not be drawn' }));
    });
    await this.site.settle();
  }

  /** A link that some laws want on every page, by its words. */
  lawLink(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Asks in the preference center, with the services open, why a service cannot be refused. */
  async toldWhy(service: string, because: string): Promise<void> {
    const heading = this.page.getByRole('heading', { name: service, exact: true });
    const entry = this.center.locator('.assent-service').filter({ has: heading });
    await entry.locator('summary').click();
    await expect(entry.getByText(because)).toBeVisible();
  }

  /** The receipts so far, each valid by the published schema and linked to the one before. */
  async receipts(count: number): Promise<readonly Receipt[]> {
    // A page that is loaded anew may send again what it had not heard the answer to.
    await expect.poll(() => storedOnce(this.site.receipts).length).toBe(count);
    return expectChain(this.site.receipts);
  }

  /** No tracker is called necessary, as far as Assent knows trackers. */
  isHonest(): void {
    expect(classifiedTooLow(this.settings())).toEqual([]);
  }

  /** Its pages, and the preference center where there is one, keep WCAG 2.2 AA at the narrowest. */
  async isAccessible(files: readonly string[], hasCenter = true): Promise<void> {
    await this.page.setViewportSize({ width: 320, height: 800 });
    for (const file of files) {
      await this.visit(file);
      expect(await this.isTooWide(), file).toBe(false);
      await expectAccessible(this.page);
    }
    if (!hasCenter) return;
    await this.openCenter();
    await expectAccessible(this.page, '#assent');
  }
}

/** The answers of a receipt, by purpose. */
export const answersOf = ({ decisions }: Receipt): Readonly<Record<string, boolean>> =>
  Object.fromEntries(decisions.map(({ purpose, granted }) => [purpose, granted]));

declare global {
  interface Window {
    /** Gone with the page that was there when consent was withdrawn. */
    isBeforeWithdrawal?: boolean;
  }
}
