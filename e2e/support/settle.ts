import type { Page } from '@playwright/test';

/** Waits until nothing of the page or of the interface moves any more. */
export const motionEnds = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    // The document's list leaves out what moves in a shadow root.
    const roots = [document, document.querySelector('#assent')?.shadowRoot];
    const animations = roots.flatMap((root) => root?.getAnimations() ?? []);
    await Promise.allSettled(animations.map(({ finished }) => finished));
  });

/** Waits until what has changed so far has been painted. */
export const nextPaint = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(() => next()))),
  );
