import { runWithoutWrites } from './late-write.js';
import { failed } from './page-events.js';
import { trustScriptUrl } from './script-url.js';

// Longer than any script that still arrives; one that hangs must not hold the others forever.
const PATIENCE = 30_000;

const events = ['load', 'error'];

/** The address that a held script loads; none for an inline one. */
export const addressOf = ({ dataset, src }: HTMLScriptElement): string => dataset['src'] ?? src;

const isModule = ({ dataset }: HTMLScriptElement): boolean => dataset['type'] === 'module';

/** Whether it runs whenever it arrives, out of document order. */
export const isFree = (script: HTMLScriptElement): unknown =>
  script.hasAttribute('async') && (isModule(script) || addressOf(script));

/** Whether it waits for the end of the markup, as `defer` and modules do. */
export const isDeferred = (script: HTMLScriptElement): unknown =>
  isModule(script) || (script.defer && addressOf(script));

/** What the request for a script is made of: a download with other words would not be found again. */
const alike = ['crossOrigin', 'referrerPolicy', 'integrity', 'nonce'] as const;

/**
 * Starts the download of a held script without running it, so that scripts that must run one after
 * the other still arrive together.
 */
export function preloadScript(script: HTMLScriptElement): void {
  const link = document.createElement('link');
  for (const name of alike)
    (link as Record<(typeof alike)[number], string | null>)[name] = script[name];
  link.rel = isModule(script) ? 'modulepreload' : 'preload';
  link.as = 'script';
  link.href = addressOf(script);
  link.onload = link.onerror = () => link.remove();
  if (!script.noModule) document.head.append(link);
}

/**
 * Runs a held script by putting the same element back with another type: its attributes, its hidden
 * nonce, its place and `document.currentScript` stay what the page's author wrote, and Trusted Types
 * need no policy (measured in three engines; a clone or a new element loses some of it).
 * Resolves when the next one may run; never rejects, a failed tag is reported.
 */
export function runScript(script: HTMLScriptElement): Promise<void> {
  return new Promise((resolve) => {
    const { dataset, parentNode, nextSibling } = script;
    script.remove();
    // An empty type is JavaScript's. klaro and others write that of plain scripts into `data-type`.
    script.type = isModule(script) ? 'module' : '';
    if (dataset['src']) script.src = trustScriptUrl(dataset['src']);
    // An inline module tells nobody when it has run: the next deferred one must queue behind it.
    script.async = !isDeferred(script);
    const end = (outcome?: { readonly type?: string } | string) => {
      clearTimeout(timer);
      for (const type of events) script.removeEventListener(type, end);
      if (outcome && (outcome as Event).type !== 'load') failed(script.src)(outcome);
      resolve();
    };
    const timer = setTimeout(end, PATIENCE, 'Too slow.');
    for (const type of events) script.addEventListener(type, end);
    runWithoutWrites(() => parentNode?.insertBefore(script, nextSibling));
    // `nomodule` never runs and fires nothing; an inline script has run by now.
    if (!script.src || script.noModule) end();
  });
}
