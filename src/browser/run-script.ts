import { runWithoutWrites } from './late-write.js';
import { emit, report } from './page-events.js';
import { trustScriptUrl } from './script-url.js';

// Longer than any script that still arrives; one that hangs must not hold the others forever.
const PATIENCE = 30_000;

/** The address that a held script loads; none for an inline one. */
const addressOf = ({ dataset, src }: HTMLScriptElement): string => dataset['src'] ?? src;

const isModule = ({ dataset }: HTMLScriptElement): boolean => dataset['type'] === 'module';

/** Whether it runs whenever it arrives, out of document order. */
export const isFree = (script: HTMLScriptElement): boolean =>
  script.hasAttribute('async') && (isModule(script) || !!addressOf(script));

/** Whether it waits for the end of the markup, as `defer` and modules do. */
export const isDeferred = (script: HTMLScriptElement): boolean =>
  isModule(script) || (script.defer && !!addressOf(script));

/**
 * Starts the download of a held script without running it, so that scripts that must run one after
 * the other still arrive together.
 */
export function preloadScript(script: HTMLScriptElement): void {
  const link = document.createElement('link');
  for (const name of ['crossorigin', 'integrity', 'referrerpolicy', 'fetchpriority']) {
    const value = script.getAttribute(name);
    if (value !== null) link.setAttribute(name, value);
  }
  link.rel = isModule(script) ? 'modulepreload' : 'preload';
  link.as = 'script';
  link.nonce = script.nonce;
  link.href = addressOf(script);
  link.onload = link.onerror = () => link.remove();
  if (addressOf(script) && !script.noModule) document.head.append(link);
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
    // klaro and others write the MIME type of plain scripts here: that is no type of its own.
    script.type = isModule(script) ? 'module' : 'text/javascript';
    if (dataset['src']) script.src = trustScriptUrl(dataset['src']);
    // An inline module tells nobody when it has run: the next deferred one must queue behind it.
    script.async = !isDeferred(script);
    const end = (problem?: string) => {
      clearTimeout(timer);
      if (problem) report(`${script.src} ${problem}`);
      resolve();
    };
    const timer = setTimeout(end, PATIENCE, 'took over 30 s.');
    script.addEventListener('load', () => end());
    script.addEventListener('error', () => end('failed to load.'));
    runWithoutWrites(() => parentNode?.insertBefore(script, nextSibling));
    emit('released', { element: script });
    // `nomodule` never runs and fires nothing; an inline script has run by now.
    if (!script.src || script.noModule) end();
  });
}
