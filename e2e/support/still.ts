import type { Page } from '@playwright/test';

/** Waits until nothing moves any more, then takes a picture of the viewport. */
export async function stillPicture(page: Page): Promise<Buffer> {
  await page.mouse.move(0, 0);
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
  return page.screenshot();
}
