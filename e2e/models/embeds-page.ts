import { expect, type Locator } from '@playwright/test';
import { ConsentPage } from './consent-page.js';

type EmbedAction = 'load-once' | 'always-allow';

/** Where something lies in the page, in CSS px. */
export interface PageBox {
  readonly what: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A page with held embeds, each found by its id. */
export class EmbedsPage extends ConsentPage {
  readonly placeholders: Locator = this.page.locator('[data-assent-placeholder]');

  /** Opens the example and waits for the last of its placeholders. */
  async openExample(): Promise<void> {
    await this.open('/examples/embeds/');
    await expect(this.placeholder('tiktok')).toBeVisible();
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

  async loadOnce(id: string): Promise<void> {
    await this.action(id, 'load-once').click();
    await expect(this.embed(id)).toHaveAttribute('src');
  }

  async alwaysAllow(id: string): Promise<void> {
    await this.action(id, 'always-allow').click();
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
