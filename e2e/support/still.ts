import type { Page } from '@playwright/test';
import { motionEnds, nextPaint } from './settle.js';

/** Waits until nothing moves any more, then takes a picture of the viewport. */
export async function stillPicture(page: Page): Promise<Buffer> {
  await page.mouse.move(0, 0);
  await motionEnds(page);
  // WebKit's pictures show the last frame that was painted, which may be older than the last change.
  await nextPaint(page);
  return page.screenshot();
}
