import type { Page } from '@playwright/test';

/** Waits until nothing moves any more, then takes a picture of the viewport. */
export async function stillPicture(page: Page): Promise<Buffer> {
  await page.mouse.move(0, 0);
  await page.waitForFunction(() =>
    // The document's list leaves out what moves in a shadow root.
    [document, document.querySelector('#assent')?.shadowRoot]
      .flatMap((root) => root?.getAnimations() ?? [])
      .every(({ playState }) => playState !== 'running'),
  );
  return page.screenshot();
}
