import { failed } from './browser/page-events.js';
import { readPageConfig } from './browser/page-config.js';
import type { Modules, Parts } from './browser/parts.js';
import { pinModule } from './browser/pin-module.js';
import type { Assent, Config } from './core/types.js';
import { sendGoogleDefault } from './integrations/google-consent-mode.js';
import { start } from './start.js';

// An element with the id `assent` shadows the global of that name, so the mark is a symbol.
const STARTED = Symbol.for('assent');

/** The tag that runs this script. `document.currentScript` can be shadowed by a picture of that name. */
const ownScript = (): Partial<HTMLScriptElement> & HTMLElement =>
  Object.getOwnPropertyDescriptor(Document.prototype, 'currentScript')!.get!.call(document) ??
  document.head;

/**
 * Starts Assent from its script tag and makes `window.assent`. Trouble never reaches the page: it is
 * logged, told as `assent:error`, and everything stays off.
 * `ui` is the interface where it comes in the same file; all else is fetched from beside the script.
 */
export function startScript(ui?: Modules['ui']): void {
  const page = window as unknown as { assent: Assent; [STARTED]?: boolean };
  if (page[STARTED]) {
    console.warn('Assent is here twice.');
    return;
  }
  page[STARTED] = true;
  const script = ownScript();
  const beside = (file: string) => new URL(file, script.src || document.baseURI).href;
  const parts: Parts = {
    async load<Name extends keyof Modules>(name: Name): Promise<Modules[Name]> {
      if (ui && name === 'ui') return ui as Modules[Name];
      const address = beside(`assent-${name}.js`);
      // Who vouches for the script's content wants the same of what it loads.
      if (script.integrity) {
        const pin =
          name === 'ui' ? 'ASSENT_PIN_UI' : await (await parts.load('ui')).pinOf(name, parts.load);
        await pinModule(address, pin, script.nonce);
      }
      return import(address);
    },
    loadLocale: (language) =>
      fetch(beside(`locales/${language}.json`)).then((answer) => answer.json()),
  };
  let config: Config | undefined;

  const run = async () => {
    const read = readPageConfig(script);
    // No await without need: whoever comes after a plain script tag may count on `window.assent`.
    if (read instanceof Promise) {
      // Google counts a signal that was never set as granted: it is denied while nobody knows better.
      sendGoogleDefault();
      config = await read;
    } else config = read;
    page.assent = start(config, parts);
  };
  run().catch((error: unknown) => {
    sendGoogleDefault();
    // The start only knows that something is wrong; what says why is fetched now.
    parts
      .load('decision')
      .then(({ explain }) => explain(error, config))
      .catch(failed('assent-decision.js'));
  });
}
