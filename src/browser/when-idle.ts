/** As far as it is used; WebKit has none. */
type Scheduler = { postTask(task: () => void, options: { priority: 'background' }): unknown };

/** A page that is busy for longer has its own reasons; a receipt waits no longer. */
const PATIENCE = 1000;

/**
 * Resolves once nothing else waits for the page's thread, after a second at most: what nobody waits for
 * comes after the tags that a click lets go (https://wicg.github.io/scheduling-apis/#sec-task-priorities).
 */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    const { scheduler } = globalThis as { scheduler?: Partial<Scheduler> };
    // It throws nothing and is never aborted: what it returns resolves after us.
    void scheduler?.postTask?.(resolve, { priority: 'background' });
    setTimeout(resolve, scheduler?.postTask ? PATIENCE : PATIENCE / 10);
  });
