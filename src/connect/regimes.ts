import type { ExtensionContext } from '../browser/extension.js';
import { open as openRegimes } from '../browser/regimes/index.js';
import { updateGoogle } from '../integrations/google-consent-mode.js';

/** Applies the law of the visitor's place, and tells Google what runs there unasked. */
export async function open(context: ExtensionContext): Promise<void> {
  const { settings, $consent } = context;
  await openRegimes(context);
  const isGoogleTold = settings.signals?.google !== false && !settings.integrations?.['google'];
  if (settings.law?.isQuiet && !$consent.get() && isGoogleTold) updateGoogle(settings, null);
}
