/** Longer than a page is busy after a click, as a rule; a receipt waits no longer. */
const PATIENCE = 1000;

/**
 * Resolves as soon as the page has nothing else to do, after a second at most: what nobody waits for comes
 * after the tags that a click lets go. WebKit has no `requestIdleCallback`; there it is a tenth of that.
 */
export const whenIdle = (): Promise<unknown> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(resolve, { timeout: PATIENCE });
    else setTimeout(resolve, PATIENCE / 10);
  });
