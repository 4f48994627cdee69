import { report } from './browser/page-events.js';
import { readPageConfig } from './browser/page-config.js';
import type { Parts } from './browser/parts.js';
import type { Texts } from './core/texts.js';
import type { Assent, Config } from './core/types.js';
import { googleConsentMode } from './integrations/google-consent-mode.js';
import { start } from './start.js';

// An element with the id `assent` shadows the global of that name, so the mark is a symbol.
const STARTED = Symbol.for('assent');

/** The address of a file that lies beside the script. */
export type Beside = (file: string) => string;

/** The tag that runs this script. `document.currentScript` can be shadowed by a picture of that name. */
const ownScript = (): HTMLScriptElement =>
  Object.getOwnPropertyDescriptor(Document.prototype, 'currentScript')!.get!.call(document) ??
  document.createElement('script');

/** Fetches a locale's texts from beside the script. */
export const fetchLocale =
  (beside: Beside) =>
  (language: string): Promise<Texts> =>
    fetch(beside(`locales/${language}.json`)).then((answer) => answer.json());

/**
 * Starts Assent from its script tag and makes `window.assent`. Trouble never reaches the page: it is
 * logged, told as `assent:error`, and everything stays off.
 */
export function startScript(makeParts: (beside: Beside) => Parts): void {
  const page = window as unknown as { assent: Assent; [STARTED]?: boolean };
  if (page[STARTED]) {
    console.warn('Assent is on this page twice.');
    return;
  }
  page[STARTED] = true;
  const script = ownScript();
  const parts = makeParts((file) => new URL(file, script.src || document.baseURI).href);
  const google = googleConsentMode();
  let config: Config | undefined;

  const run = async () => {
    const read = readPageConfig(script);
    // Google counts a signal that was never set as granted: it is denied while nobody knows better.
    if (read instanceof Promise) google.sendDefault();
    // No await without need: whoever comes after a plain script tag may count on `window.assent`.
    config = read instanceof Promise ? await read : read;
    page.assent = start(config, parts, google);
  };
  run().catch((error: unknown) => {
    google.sendDefault();
    // The start only knows that something is wrong; what says why is fetched now.
    parts.load('decision').then(
      ({ explain }) => explain(error, config),
      () => report('The configuration is wrong.', error),
    );
  });
}
