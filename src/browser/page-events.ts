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
  const message = problem.replace(/^(Assent: )?/, 'Assent: ');
  console.error(message, error ?? '');
  emit('error', { message, error });
}
