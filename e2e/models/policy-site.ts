import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { checkConfig } from '../../src/core/check-config.js';
import { itemsOf } from '../../src/core/declaration-items.js';
import { resolveConfig } from '../../src/core/config.js';
import { namePattern } from '../../src/core/names.js';
import type { Receipt } from '../../src/core/receipt-types.js';
import { classifiedTooLow } from '../../src/services/classified-too-low.js';
import type { Config, Settings } from '../../src/core/types.js';
import { expectAccessible } from '../support/axe.js';
import { expectChain } from '../support/chains.js';
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
  ) {
    super(page);
    this.address = `/examples/sites/${name}/`;
  }

  async visit(file = 'index.html'): Promise<void> {
    await this.open(this.address + file);
  }

  /** What the site's configuration file says, with its defaults. Fails where anything in it is wrong. */
  settings(file = 'assent.config.json'): Settings {
    const config = JSON.parse(readFileSync(new URL(`${this.name}/${file}`, folder), 'utf8')) as Config;
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
    expect(this.sent(start)).toEqual(necessary);
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

  /** Withdraws by the button at the bottom of every page, and waits until it has been carried out. */
  async withdraw(): Promise<void> {
    await this.page.getByRole('button', { name: 'Withdraw consent' }).click();
    await expect.poll(() => this.storedBeside(this.patterns('necessary'))).toEqual([]);
  }

  /** Opens the page with the declaration and compares it, word for word, with the configuration. */
  async declaresEverything(file = 'privacy.html', settings = this.settings()): Promise<void> {
    await this.openDeclaration(this.address + file);
    for (const { title, services } of settings.categories) {
      if (title) await expect(this.heading(title)).toBeVisible();
      for (const service of services) {
        await expect(this.heading(service.name)).toBeVisible();
        await expect(this.content).toContainText(service.purpose!);
        const items = itemsOf(service);
        if (!items[0]) continue;
        const rows = (await this.rows(service.name)).slice(1).map(([name, , ...rest]) => [name, ...rest]);
        expect(rows).toEqual(
          items.map(({ kind, name, purpose, retention, domain }) => [
            domain ? `${name} kept by ${domain}` : name,
            purpose ?? 'Not stated',
            retention ?? (kind === 'session' ? '–' : 'Not stated'),
          ]),
        );
        // What nobody stated would be no list “of purposes and durations”.
        for (const { purpose, retention } of service.cookies) expect(purpose && retention).toBeTruthy();
      }
    }
  }

  /** The receipts so far, each valid by the published schema and linked to the one before. */
  async receipts(count: number): Promise<readonly Receipt[]> {
    await expect.poll(() => this.site.receipts.length).toBe(count);
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
    await this.reopenCenter();
    await expectAccessible(this.page, '#assent');
  }
}

/** The answers of a receipt, by purpose. */
export const answersOf = ({ decisions }: Receipt): Readonly<Record<string, boolean>> =>
  Object.fromEntries(decisions.map(({ purpose, granted }) => [purpose, granted]));
