import { expect, type Locator, type Page } from '@playwright/test';
import { ConsentPage } from './consent-page.js';

/** An app of a framework, as a visitor uses it; the examples of all frameworks have the same parts. */
export class AppPage extends ConsentPage {
  /** What the app knows of the decision. */
  readonly decision: Locator;
  readonly video: Locator;
  /** What stands where the video would be. */
  readonly offer: Locator;
  /** What the browser's console told as error or warning: hydration that differs, a blocked script. */
  readonly problems: string[] = [];

  constructor(page: Page) {
    super(page);
    this.decision = page.locator('output');
    this.video = page.locator('iframe[title="Video"]');
    this.offer = page.getByRole('button', { name: 'Show the video' });
    // Firefox tells, as an error, of every domain at which a withdrawal looked for a cookie in vain.
    const tell = (text: string) => {
      if (!text.startsWith('Cookie “')) this.problems.push(text);
    };
    page.on('console', (message) => {
      if (/error|warning/.test(message.type())) tell(message.text());
    });
    page.on('pageerror', (error) => tell(error.message));
  }

  /** Opens the app, by its address, and waits for the question. */
  async arrive(address: string): Promise<void> {
    await this.page.goto(address);
    await this.seesBanner();
  }

  /** Goes to another route by its link, within the page. */
  async goTo(name: 'Home' | 'Video'): Promise<void> {
    await this.page.getByRole('link', { name }).click();
    const isVideo = name === 'Video';
    await expect(this.video.or(this.offer)).toHaveCount(isVideo ? 1 : 0);
  }

  /** Leaves the video's route and comes back: it is there both times. */
  async seesVideoOnItsRoute(): Promise<void> {
    await this.goTo('Video');
    await expect(this.video).toBeVisible();
    await this.goTo('Home');
    await this.goTo('Video');
    await expect(this.video).toBeVisible();
  }

  async withdraw(): Promise<void> {
    await this.page.getByRole('button', { name: 'Withdraw' }).click();
    await expect(this.decision).toHaveText('Granted: necessary');
  }
}
