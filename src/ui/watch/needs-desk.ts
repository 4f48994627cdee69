import type { Config } from '../../core/types.js';

/** What the script tag's attributes say. */
const ATTRIBUTES = /^(revision|language|receipts|links)(\.(endpoint|privacyPolicy|cookiePolicy))?$/;

/**
 * Whether what follows a decision is needed before one: to remove what earlier visits of the page left, and
 * to say what is wrong in the configuration. Where nothing is configured but what attributes say, there is
 * nothing to find, and 12 KB wait until the visitor comes near the banner.
 */
export function needsDesk(config: Config = {}): boolean {
  const names = Object.entries(config).flatMap(([name, value]) =>
    value && typeof value === 'object'
      ? [name, ...Object.keys(value).map((key) => `${name}.${key}`)]
      : [name],
  );
  return !names.every((name) => ATTRIBUTES.test(name)) || !((config.revision ?? 1) >= 1);
}
