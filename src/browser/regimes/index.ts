import { readConsentCookie } from '../consent-cookie.js';
import type { ExtensionContext } from '../extension.js';

/** Finds out the law of the visitor's place and applies it, before anything is decided or released. */
export async function open({ adopt, settings }: ExtensionContext): Promise<void> {
  adopt(readConsentCookie(settings.cookie), 'stored');
}
