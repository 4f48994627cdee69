import { report } from './page-events.js';

/**
 * Wraps a subscriber so that its error is reported and stops no other: Nano Stores would rethrow
 * it into the action, and the view after it would never close.
 */
export function safely<Arguments extends readonly unknown[]>(
  name: string,
  subscriber: (...values: Arguments) => void,
): (...values: Arguments) => void {
  return (...values) => {
    try {
      subscriber(...values);
    } catch (error) {
      report(`${name} failed.`, error);
    }
  };
}
