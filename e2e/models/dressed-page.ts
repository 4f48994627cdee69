import type { Locator, Page } from '@playwright/test';
import type { Config } from '../../src/index.js';
import { declaredPage } from '../support/declared-page.js';
import type { Site } from '../support/site.js';
import { ConsentPage } from './consent-page.js';

type Ui = NonNullable<Config['ui']>;

/** Where something is, in px from the edges of the window. */
export interface Place {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

/** A page whose site changed how Assent looks. */
export class DressedPage extends ConsentPage {
  /** The banner in any layout: a region, or a modal dialog. */
  readonly card: Locator;
  readonly trigger: Locator;

  constructor(
    page: Page,
    readonly site: Site,
  ) {
    super(page);
    this.card = page.locator('#assent :is(section, dialog.assent-modal)');
    this.trigger = page.locator('#assent-trigger button');
  }

  /** Opens a page with an interface that is configured so; `head` and `body` are markup of the page. */
  async openWith(ui: Ui, { language = 'en', head = '', body = '' } = {}): Promise<void> {
    const page = declaredPage({ language, ui }, head).replace('</main>', `${body}</main>`);
    this.site.page('/dressed', page);
    await this.page.goto('/dressed');
    await this.started();
  }

  /** Where an element is, once its motion has ended. */
  place(element: Locator): Promise<Place> {
    return element.evaluate(async (found) => {
      await Promise.allSettled(found.getAnimations().map(({ finished }) => finished));
      const { left, top, right, bottom, width, height } = found.getBoundingClientRect();
      const { clientWidth } = document.documentElement;
      return { left, top, right: clientWidth - right, bottom: innerHeight - bottom, width, height };
    });
  }

  /** The computed style of a button, but for its size and name. */
  look(action: 'accept-all' | 'reject-all' | 'preferences'): Promise<Record<string, string>> {
    return this.button(action, this.card).evaluate((button) => {
      const style = getComputedStyle(button);
      const { color, backgroundColor, opacity, fontSize, fontWeight, borderTopWidth } = style;
      return { color, backgroundColor, opacity, fontSize, fontWeight, borderTopWidth };
    });
  }

  /** What has the focus: an id, an action, or a tag's name. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const { activeElement } = document;
      const inner = activeElement?.shadowRoot?.activeElement ?? activeElement;
      return (
        inner?.getAttribute('data-assent-action') ||
        inner?.id ||
        activeElement?.id ||
        inner?.tagName ||
        ''
      );
    });
  }
}
