import { expect, type Locator } from '@playwright/test';
import { ConsentPage } from './consent-page.js';

/** The page with a declaration. */
export const declarationAddress = '/examples/declaration/';

/** A page with the cookie declaration in it. */
export class DeclarationPage extends ConsentPage {
  readonly declaration: Locator = this.page.locator('[data-assent-declaration]');
  /** What is drawn into it, or came with the page. */
  readonly content: Locator = this.declaration.locator('.assent-declaration');

  async openDeclaration(path = declarationAddress): Promise<void> {
    await this.open(path);
    await expect(this.content).toBeVisible();
  }

  heading(name: string): Locator {
    return this.content.getByRole('heading', { name, exact: true });
  }

  /** What a service stores, by the service's name. */
  stored(service: string): Locator {
    return this.content.getByRole('group', { name: service, exact: true });
  }

  /** The cells of what a service stores, by row; the first row is the head. */
  rows(service: string): Promise<readonly (readonly string[])[]> {
    return this.stored(service).evaluate((region) =>
      [...region.querySelectorAll('tr')].map((row) =>
        [...row.cells].map(({ textContent }) => textContent!),
      ),
    );
  }

  /** The markup of all that is shown, but for what is focusable only where it scrolls. */
  markup(): Promise<string> {
    return this.content.evaluate(({ outerHTML }) => outerHTML.replaceAll(' tabindex="0"', ''));
  }

  /** Whether the page is wider than its window. */
  isTooWide(): Promise<boolean> {
    return this.page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
  }
}
