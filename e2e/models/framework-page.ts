import { expect, type Locator, type Page } from '@playwright/test';
import type { Site, SiteRequest } from '../support/site.js';
import { AppPage } from './app-page.js';

/** A page whose third parties are tags and frames in its markup, which Assent holds. */
export class FrameworkPage extends AppPage {
  constructor(
    page: Page,
    readonly site: Site,
  ) {
    super(page);
  }

  /** What third parties were asked for, in the order of arrival. */
  asked(): readonly string[] {
    return this.site.requests.filter(isThirdParty).map(({ path }) => path);
  }

  /** Reads a page for the first time: nobody was asked for anything, nothing is stored. */
  async visitsFirst(path: string): Promise<void> {
    await this.page.goto(path);
    await this.seesBanner();
    await this.site.settle();
    expect(this.asked()).toEqual([]);
    expect(await this.cookies()).toEqual([]);
    expect(await this.storageKeys()).toEqual([]);
  }

  /**
   * Comes for the first time, accepts, takes it back, and comes again: each time third parties are asked for
   * what may run, and what the page writes of analytics is true. The console stays empty.
   */
  async acceptsAndTakesBack(path: string): Promise<void> {
    await this.visitsFirst(path);
    await expect(this.decision).toHaveText('undecided');

    await this.acceptAll();
    await expect(this.decision).toHaveText('granted');
    // One category does not wait for another.
    await expect.poll(async () => [...(await this.ran())].sort()).toEqual(['ads', 'counter']);
    await expect
      .poll(async () => [...(await this.cookies())].sort())
      .toEqual(['_an', '_mk', 'assent']);

    await this.page.locator('[data-assent="withdraw"]').click();
    await expect(this.decision).toHaveText('denied');
    await expect.poll(() => this.cookies()).toEqual(['assent']);
    await this.site.settle();
    const before = this.asked().length;
    await this.page.reload();
    await expect(this.decision).toHaveText('denied');
    await this.seesNoBanner();
    await this.site.settle();
    expect(this.asked().slice(before)).toEqual([]);
    expect(await this.cookies()).toEqual(['assent']);
    expect(this.problems).toEqual([]);
  }

  /** What stands in for the embed of this name while it is held. */
  placeholder(name: string): Locator {
    return this.page.locator(`iframe[title="${name}"] + [data-assent-placeholder]`);
  }
}

const isThirdParty = ({ party }: SiteRequest): boolean => party === 'third';
