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
  // WebKit's pictures show the last frame that was painted, which may be older than the last change.
  await page.evaluate(
    () =>
      new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(() => next(true)))),
  );
  return page.screenshot();
}
