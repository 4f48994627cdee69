import { expect, type Locator } from '@playwright/test';
import type { Site } from '../support/site.js';
import { ConsentPage } from './consent-page.js';

type EmbedAction = 'load-once' | 'always-allow';

/** The page with embeds in every layout. */
export const exampleAddress = '/examples/embeds/';

/** Where something lies in the page, in CSS px. */
export interface PageBox {
  readonly what: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What the third party was asked for, with what tells the example's films apart. */
export const askedVendor = (site: Site) =>
  site.requests
    .filter(({ party }) => party === 'third')
    .map(({ path, query }) => path + (query['by'] ?? ''));

/** A page with held embeds, each found by its id. */
export class EmbedsPage extends ConsentPage {
  readonly placeholders: Locator = this.page.locator('[data-assent-placeholder]');

  /**
   * Opens the example as `change` leaves it and waits for its placeholders. Without the embeds of
   * real providers, so that no test asks them for anything.
   */
  async openExample(site: Site, change = (html: string) => html): Promise<void> {
    site.rewrite(exampleAddress, (html) =>
      change(html.replace(/<h2>Providers[^]*<\/script>(?=\s*<\/main>)/, '')),
    );
    await this.open(exampleAddress);
    await expect(this.placeholder('embed')).toBeVisible();
  }

  embed(id: string): Locator {
    return this.page.locator(`#${id}`);
  }

  placeholder(id: string): Locator {
    return this.page.locator(`#${id} + [data-assent-placeholder]`);
  }

  action(id: string, action: EmbedAction): Locator {
    return this.placeholder(id).locator(`[data-assent-action="${action}"]`);
  }

  // By the keyboard: after scrolling, Chromium may still send a click to the frame that was there.

  async loadOnce(id: string): Promise<void> {
    await this.action(id, 'load-once').press('Enter');
    await expect(this.embed(id)).toHaveAttribute('src');
  }

  async alwaysAllow(id: string): Promise<void> {
    await this.action(id, 'always-allow').press('Enter');
    await expect(this.embed(id)).toHaveAttribute('src');
  }

  /** What a visitor sees where: of each embed its placeholder, where it has one, and all words. */
  boxes(): Promise<readonly PageBox[]> {
    return this.page.evaluate(() => {
      const seen = 'main :is([data-consent][title], h2, h3, p, blockquote), footer';
      return [...document.querySelectorAll(seen)]
        .filter((element) => !element.closest('[data-assent-placeholder]'))
        .map((element) => {
          const next = element.nextElementSibling;
          const box = next?.matches('[data-assent-placeholder]') ? next : element;
          const { left, top, width, height } = box.getBoundingClientRect();
          const what = element.id || element.textContent!.trim();
          return { what, left: left + scrollX, top: top + scrollY, width, height };
        });
    });
  }
}
