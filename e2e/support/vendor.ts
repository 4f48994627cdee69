import { basename, extname } from 'node:path';
import { mediaTypeOf, type Answer } from './answer.js';

// A transparent picture of 1 by 1 px.
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** What lets pages of any origin use an answer. */
export const anyOrigin = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
};

/**
 * What a third party answers to `/<name>.js`, `.mjs`, `.html`, `.png` or `.css`; undefined: nothing.
 * Parameters: `status=<code>`, and for scripts `cookie=<name>`, `key=<name in localStorage>`,
 * `session=<name in sessionStorage>`, `database=<name in IndexedDB>`, `write=1` (document.write) and
 * `busy=<ms>` (keeps the main thread).
 */
export function vendorAnswer(path: string, query: URLSearchParams): Answer | undefined {
  const extension = extname(path);
  const name = basename(path, extension);
  const body = vendorBody(name, extension, query);
  if (body === undefined) return undefined;
  return {
    status: Number(query.get('status') ?? 200),
    headers: { 'content-type': mediaTypeOf(path), ...anyOrigin },
    body,
  };
}

function vendorBody(
  name: string,
  extension: string,
  query: URLSearchParams,
): string | Buffer | undefined {
  switch (extension) {
    case '.js':
    case '.mjs':
      return vendorScript(name, query);
    case '.html':
      return `<!doctype html><html lang="en"><title>${name}</title><p>Embed ${name}</p></html>`;
    case '.png':
      return picture;
    case '.css':
      return `:root { --vendor-${name}: loaded; }`;
    default:
      return undefined;
  }
}

function vendorScript(name: string, query: URLSearchParams): string {
  const busy = Number(query.get('busy') ?? 0);
  const lines = [
    `(window.ran ??= []).push(${JSON.stringify(name)});`,
    `(window.ranData ??= {})[${JSON.stringify(name)}] = { ...document.currentScript?.dataset };`,
    ...query.getAll('cookie').map((cookie) => {
      const text = JSON.stringify(`${cookie}=1; path=/; max-age=86400`);
      return `document.cookie = ${text};`;
    }),
    ...query.getAll('key').map((key) => `localStorage.setItem(${JSON.stringify(key)}, '1');`),
    ...query.getAll('session').map((key) => `sessionStorage.setItem(${JSON.stringify(key)}, '1');`),
    ...query.getAll('database').map(
      (name) =>
        // Closed, so that it can be deleted.
        `indexedDB.open(${JSON.stringify(name)}).onsuccess = ({ target }) => target.result.close();`,
    ),
    query.get('write') === '1' ? `document.write('<p>written</p>');` : '',
    busy ? `for (const end = performance.now() + ${busy}; performance.now() < end; );` : '',
  ];
  return lines.filter(Boolean).join('\n');
}
