import { expect, type Locator, type Page } from '@playwright/test';
import type { Config } from '../../src/index.js';
import type { Site } from '../support/site.js';
import { ConsentPage } from './consent-page.js';

/** A page for the links to stand on. */
export interface LinksGround {
  readonly language?: string;
  readonly config?: Config;
  readonly head?: string;
  /** What stands in the footer. */
  readonly footer?: string;
}

const categories: Config['categories'] = [
  { id: 'necessary' },
  { id: 'analytics' },
  { id: 'marketing', services: [{ id: 'ads', name: 'Ads' }, { id: 'retarget' }] },
  { id: 'nearby', title: 'Shops nearby', description: 'Uses your place.', sensitive: true },
];

/** Both links are due. */
export const california: Config = { regimes: {}, place: { country: 'US', region: 'CA' } };
/** The first link is due. */
export const virginia: Config = { regimes: {}, place: { country: 'US', region: 'VA' } };
/** Everybody is asked first. */
export const france: Config = { regimes: {}, place: { country: 'FR' } };

/** A page whose visitor's law wants links on it. */
export class DueLinksPage extends ConsentPage {
  /** What Assent draws at the page's end. */
  readonly drawn: Locator;
  readonly doNotSell: Locator;
  readonly limitSensitive: Locator;
  /** Confirms in the preference center what is in force. */
  readonly confirmation: Locator;

  constructor(
    page: Page,
    readonly site: Site,
  ) {
    super(page);
    this.drawn = page.locator('#assent-links');
    this.doNotSell = this.drawn.locator('[data-assent=do-not-sell]');
    this.limitSensitive = this.drawn.locator('[data-assent=limit-sensitive]');
    this.confirmation = page.locator('#assent-opted-out');
  }

  /** Opens such a page; waits until Assent has started. */
  async visit(law: Config, ground: LinksGround = {}): Promise<void> {
    const { language = 'en', config, head = '', footer = '' } = ground;
    const whole: Config = {
      categories,
      receipts: { endpoint: '/consent-receipts' },
      ...law,
      ...config,
    };
    this.site.page(
      '/due-links',
      `<!doctype html>
      <html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width" />
          <title>A page with links at its end</title>
          <style>:root { color-scheme: light dark }</style>
          <script type="application/json" data-assent-config>${JSON.stringify(whole)}</script>
          <script async src="/assent.js"></script>
          ${head}
        </head>
        <body>
          <main><h1>A page with links at its end</h1><p>Some words.</p></main>
          <footer>${footer}</footer>
        </body>
      </html>`,
    );
    await this.open('/due-links');
    await this.page.waitForFunction(() => window.assent.allows('necessary'));
  }

  /** The paths that have been asked for so far. */
  requested(): readonly string[] {
    return this.site.requests.map(({ path }) => path);
  }

  /** What has the focus: the name of a control. */
  focused(): Promise<string | undefined> {
    return this.page.evaluate(() => {
      const { activeElement } = document;
      const inner = activeElement?.shadowRoot?.activeElement ?? activeElement;
      return (inner as HTMLElement | null)?.dataset['assent'];
    });
  }

  /** Sees the preference center say that an opt-out is in force, and of what. */
  async seesOptedOut(what: string): Promise<void> {
    await expect(this.center).toBeVisible();
    await expect(this.confirmation).toHaveText(`Opt-out request honored. ${what}`);
    // It stands out: a frame with an edge.
    await expect(this.confirmation).toHaveCSS('border-left-width', '4px');
  }
}
