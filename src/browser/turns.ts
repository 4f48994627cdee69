/** Resolves after the browser has painted what the last click changed. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    // Hidden tabs get no animation frames.
    setTimeout(resolve, 200);
  });
}

/**
 * Resolves in a task of its own, so that input and paints come between two tags. A message is not
 * clamped to 4 ms as nested timers are, and it does not starve them as `scheduler.yield` does.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(0);
  });
}

/** Resolves when the page's markup has been read to its end, as `defer` and modules wait for. */
export function afterParsing(): Promise<void> {
  return new Promise((resolve) => {
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => resolve());
    } else resolve();
  });
}
