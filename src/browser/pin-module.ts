import { trustScriptUrl } from './script-url.js';

/**
 * Runs a module only if its content has this hash; whoever imports it later gets what was checked.
 * By a script element, because WebKit ignores the hash of a `modulepreload` link. Rejects for any
 * other content; then nobody may import it, as Chromium would fetch it anew and unchecked.
 */
export const pinModule = (address: string, integrity: string, nonce?: string): Promise<unknown> =>
  new Promise((onload, onerror) => {
    document.head.append(
      Object.assign(document.createElement('script'), {
        type: 'module',
        integrity,
        nonce,
        onload,
        onerror,
        src: trustScriptUrl(address) as string,
      }),
    );
  });
