import type { ExtensionContext } from '../browser/extension.js';
import { open as openRegimes } from '../browser/regimes/index.js';
import { updateGoogle } from '../integrations/google-consent-mode.js';

/** Applies the law of the visitor's place, and tells Google what runs there unasked. */
export async function open(context: ExtensionContext): Promise<void> {
  const { settings, $consent } = context;
  await openRegimes(context);
  const { categories, integrations, law, signals } = settings;
  const isGoogleTold = signals?.google !== false && !integrations?.['google'];
  // What is exempt from asking is a site's own measuring, which Google's is not.
  const runsUnasked = law?.regime !== 'opt-in' && categories.some(({ isOn }) => isOn);
  if (runsUnasked && !$consent.get() && isGoogleTold) updateGoogle(settings, null);
}
