import type { ExtensionContext } from '../browser/extension.js';
import { readConsentCookie, writeConsentCookie } from '../browser/consent-cookie.js';
import { readCookies } from '../browser/page-cookies.js';
import { randomId } from '../browser/random-id.js';
import { removeCookie } from '../browser/stored/cookies.js';
import { isCurrent } from '../core/expiry.js';
import { cookieValues } from '../core/takeover/cookie-values.js';
import { readers } from '../core/takeover/readers.js';
import { takeOver, type TakenChoice } from '../core/takeover/take-over.js';
import type { Takeover } from '../core/types.js';

/** What `localStorage` has; null also where the browser blocks it. */
function readItem(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function removeItem(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // Blocked: nothing was read there either.
  }
}

/** The first choice that a product has stored and that can be taken over. */
function findChoice(
  { from, name, ...source }: Takeover,
  context: ExtensionContext,
): TakenChoice | undefined {
  const { names, beside, read } = readers[from];
  const header = readCookies();
  const told = beside && cookieValues(header, beside)[0];
  for (const key of name ? [name] : names) {
    for (const text of [...cookieValues(header, key), readItem(key)]) {
      const stored = text ? read(text, told) : undefined;
      const taken =
        stored &&
        takeOver(stored, source, context.settings, {
          id: randomId(),
          language: context.language,
          now: Date.now(),
        });
      if (taken) return taken;
    }
  }
  return undefined;
}

/**
 * Takes over what the visitor decided in another product's banner, once: it is stored as if it had always
 * been here, before the law and the signals look at it, and gets its receipt.
 */
export async function open(context: ExtensionContext): Promise<void> {
  const { $consent, outbox, settings, signal } = context;
  const { cookie, regimes, takeover = [] } = settings;
  // Stopped, or decided by the site's own script while this file was on its way; or taken over before and
  // forgotten since, which is a wish as well.
  if (signal.aborted || $consent.get() || readConsentCookie(cookie) || outbox.read('takeover'))
    return;

  for (const entry of takeover) {
    const source: Takeover = typeof entry === 'string' ? { from: entry } : entry;
    const { from, name, remove } = source;
    const taken = findChoice(source, context);
    if (!taken) continue;
    const { consent, isWhole } = taken;
    const isDecided = isWhole && isCurrent(consent, settings, Date.now());
    // What does not answer today's question counts only where nobody is asked: what was refused stays off.
    if (!isDecided && !(regimes && Object.values(consent.choices).includes(false))) continue;
    writeConsentCookie(cookie, consent);
    // No cookie is kept: then nothing is decided.
    if (readConsentCookie(cookie)?.id !== consent.id) return;
    outbox.write('takeover', true);
    if (isDecided) {
      const receiptId = randomId();
      outbox.write(`draft:${receiptId}`, {
        consent,
        previous: null,
        surface: 'none',
        settings,
        origin: location.origin,
        texts: {},
        receiptId,
        notice: `takeover:${from}`,
      });
    }
    const { names, beside } = readers[from];
    for (const key of remove ? [...(name ? [name] : names), ...(beside ? [beside] : [])] : []) {
      removeCookie(key);
      removeItem(key);
    }
    return;
  }
}
