import type { WithdrawalReport } from '../../core/types.js';

/**
 * What became of the newest decision: whoever cleans up keeps the report for the life of the tab, so
 * that it is here after a reload too. Undefined when there is none, or the browser keeps nothing.
 */
export function readReport(cookieName: string): WithdrawalReport | undefined {
  try {
    const stored = JSON.parse(sessionStorage.getItem(`${cookieName}:withdrawal`)!);
    // Anything on the page can have written there.
    const { removed, kept, remaining } = stored;
    return [removed, kept, remaining].every(Array.isArray) ? stored : undefined;
  } catch {
    return undefined;
  }
}
