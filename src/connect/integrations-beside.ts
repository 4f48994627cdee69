import type { ExtensionContext } from '../browser/extension.js';
import type * as Pins from '../browser/pins-beside.js';
import { connectIntegrations } from './connect-integrations.js';
import { namedIntegrations, type MakeIntegration } from './named-integrations.js';

const address = import.meta.url;

/**
 * Fetches a file from beside this one. Who vouches for the script tag's content wants the same of these
 * files: this one has then been run by a script element with its hash, whose nonce lets them run too.
 */
async function fetchBeside(file: string): Promise<object> {
  const beside = (name: string) => new URL(`${name}.js`, address).href;
  const own = document.querySelector<HTMLScriptElement>(`script[integrity][src="${address}"]`);
  if (own) {
    // It is there already, and was checked: it had this file's hash.
    const { pinBeside } = (await import(beside('assent-pins'))) as typeof Pins;
    await pinBeside(file, own.nonce);
  }
  return import(beside(file));
}

/** Connects the integrations that the configuration names, each from its file beside this one. */
export const open = (context: ExtensionContext): Promise<void> =>
  connectIntegrations(
    namedIntegrations(
      context.settings,
      // Named after the vendor, as in `assent/integrations`; a file has no other export.
      async (id) => Object.values(await fetchBeside(`integrations/${id}`))[0] as MakeIntegration,
    ),
    context,
  );
