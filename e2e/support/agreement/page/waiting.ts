/** The next task of the page. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** After the browser has painted what is on the page now. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => void nextTask().then(resolve)));

/** Waits until there is an answer, and says what is missing when it does not come. */
export async function until<Answer>(
  what: string,
  ask: () => Answer | undefined | false | null,
): Promise<Answer> {
  const end = performance.now() + 5000;
  for (;;) {
    const answer = ask();
    if (answer) return answer;
    if (performance.now() > end) throw new Error(`It never came to this: ${what}.`);
    // A timer, not a message: receipts wait until the page has nothing else to do.
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/**
 * Draws no slower than tasks come: nothing here depends on when a frame is on the screen, and there are
 * thousands to wait for.
 */
export function hurryFrames({ window }: { readonly window: Window }): void {
  window.requestAnimationFrame = (draw) => {
    void nextTask().then(() => draw(performance.now()));
    return 0;
  };
}
