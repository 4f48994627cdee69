import type { Assent, Events } from '../core/types.js';

/**
 * Tells the page: `assent:<name>` bubbles from `document`. DOM events isolate their listeners by
 * themselves, so one that throws stops no other.
 */
export function emit<Name extends keyof Events>(name: Name, detail: Events[Name]): void {
  document.dispatchEvent(new CustomEvent(`assent:${name}`, { detail, bubbles: true }));
}

/** Listens to an event's details. Returns the function that stops listening. */
export const on: Assent['on'] = (name, listener) => {
  const type = `assent:${name}`;
  const handler = (event: Event) => listener((event as CustomEvent).detail);
  document.addEventListener(type, handler);
  return () => document.removeEventListener(type, handler);
};

/** Reports trouble that must not stop the page: to the console, and as `assent:error`. */
export function report(problem: string, error?: unknown): void {
  const message = `Assent: ${problem}`;
  console.error(message, error ?? '');
  emit('error', { message, error });
}

/** What to do with an error of a part that must not stop the others: report it by the part's name. */
export const failed =
  (part: string) =>
  (error: unknown): void =>
    report(`${part} failed.`, error);
