import { expect, type Locator, type Page } from '@playwright/test';
import type { Config } from '../../src/index.js';
import { ConsentPage } from '../models/consent-page.js';
import { nextPaint } from '../support/settle.js';
import type { Site } from '../support/site.js';
import { installMeasures } from './measures.js';

type Look = NonNullable<Config['ui']>;

/** Every layout of the first question. */
export const layouts = ['bar', 'box', 'corner', 'modal'] as const;
/** The layouts beside which the page stays in use. */
export const openLayouts = ['bar', 'box', 'corner'] as const;
/** Every form of the preference center. */
export const centers = ['dialog', 'drawer'] as const;
/** Every theme. */
export const themes = ['auto', 'light', 'dark', 'contrast'] as const;

/** A page for a question to stand on. */
export interface Ground {
  /** The page's language, which the question follows. */
  readonly language?: string;
  readonly config?: Config;
  readonly path?: string;
  readonly head?: string;
}

const categories: Config['categories'] = [
  { id: 'necessary' },
  {
    id: 'analytics',
    services: [
      {
        id: 'counter',
        name: 'Counter',
        provider: 'Vendor Ltd',
        purpose: 'Counts visits',
        cookies: [{ name: '_an', purpose: 'Tells visitors apart', retention: '1 day' }],
      },
      { id: 'replay', name: 'Replay', provider: 'Vendor Ltd' },
    ],
  },
  { id: 'marketing', services: [{ id: 'ads', name: 'Ads', provider: 'Vendor Ltd' }] },
];

const lines = Array.from(
  { length: 10 },
  (_, index) =>
    `<p><a href="#${index}">First ${index}</a> <a href="#${index}">Last ${index}</a></p>`,
).join('');

/** A page with the question on it in one of its looks, as a visitor uses it. */
export class AskingPage extends ConsentPage {
  /** The first question, whatever its role. */
  override readonly banner: Locator;
  override readonly center: Locator;

  constructor(
    page: Page,
    readonly site: Site,
  ) {
    super(page);
    const layer = (action: string) =>
      `#assent :is(section, dialog):has([data-assent-action=${action}])`;
    this.banner = page.locator(layer('preferences'));
    this.center = page.locator(layer('save'));
  }

  /** Opens a page of many links with this look; waits until the question can be answered. */
  async asks(ui: Look, ground: Ground = {}): Promise<void> {
    await this.visit(ui, ground);
    await expect(this.button('accept-all')).toBeVisible();
  }

  /** Waits for what keeps the focus clear, which comes once the banner is painted. */
  async isWatched(): Promise<void> {
    await expect
      .poll(() =>
        this.page.evaluate(() => getComputedStyle(document.documentElement).scrollPaddingBlock),
      )
      .toContain('px');
  }

  /** Opens such a page, where nothing may be asked. */
  async visit(ui: Look, { language = 'en', config, path = '/asks', head = '' }: Ground = {}) {
    const direction = /^(ar|he)/.test(language) ? 'rtl' : 'ltr';
    const whole: Config = {
      controller: { name: 'Example Ltd' },
      links: { privacyPolicy: '/privacy', cookiePolicy: '/cookies' },
      categories,
      receipts: { endpoint: '/consent-receipts' },
      ui,
      ...config,
    };
    this.site.page(
      path,
      `<!doctype html>
      <html lang="${language}" dir="${direction}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width" />
          <title>A page that asks</title>
          <style>
            :root { color-scheme: light dark; background: Canvas; color: CanvasText }
            p { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 8px; margin-block: 64px }
            p > a { min-height: 24px; color: inherit }
          </style>
          <script type="application/json" data-assent-config>${JSON.stringify(whole)}</script>
          <script async src="/assent.js"></script>
          ${head}
        </head>
        <body>
          <header><label>Search <input name="search" /></label></header>
          <main><h1>A page that asks</h1>${lines}</main>
          <footer><button type="button" data-assent="preferences">Cookie preferences</button></footer>
        </body>
      </html>`,
    );
    await this.open(path);
  }

  /** Presses Tab, and waits until the browser has scrolled to what it focuses. */
  async tab(key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await this.page.keyboard.press(key);
    await nextPaint(this.page);
  }

  /** What has the focus: the action of a button of ours, else its name or text. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const root = document.querySelector('#assent')?.shadowRoot;
      const element = root?.activeElement ?? document.activeElement;
      // Firefox puts boxes that scroll into the order.
      if (!element || element.matches('body, dialog')) return 'nothing';
      const named = element.getAttribute('data-assent-action') ?? element.getAttribute('name');
      return named ?? (element.id || element.textContent!.trim());
    });
  }

  /** Opens the preference center and all of its details. */
  async opensAll(): Promise<void> {
    await this.openCenter();
    await this.center.evaluate((center) => {
      for (const details of center.querySelectorAll('details')) details.open = true;
    });
  }

  /** The measures that the specs share, as `measures` in the page. */
  async measures(): Promise<void> {
    await installMeasures(this.page);
  }
}
