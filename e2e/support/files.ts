import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mediaTypeOf, type Answer } from './answer.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Answers with a file of `dist/`, which is what the site has at its root; undefined: no such file. */
export function distFile(path: string): Answer | undefined {
  return answerWithFile(join(root, 'dist'), path);
}

/**
 * Answers `/examples/<name>/…` with a file of that example. Its pages get the headers of the
 * `headers.json` in the example's folder.
 */
export function exampleFile(path: string): Answer | undefined {
  const example = /^\/examples\/([^/]+)/.exec(path)?.[1];
  if (!example) return undefined;
  const answer = answerWithFile(join(root, 'examples'), path, '/examples');
  const headersFile = join(root, 'examples', example, 'headers.json');
  const isPage = answer?.headers?.['content-type']?.startsWith('text/html');
  if (!answer || !isPage || !existsSync(headersFile)) return answer;
  const headers = JSON.parse(readFileSync(headersFile, 'utf8')) as Record<string, string>;
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

function answerWithFile(folder: string, path: string, prefix = ''): Answer | undefined {
  const address = path.endsWith('/') ? `${path}index.html` : path;
  const file = join(folder, decodeURIComponent(address.slice(prefix.length)));
  if (!file.startsWith(folder + sep)) return undefined;
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory()) return { status: 302, headers: { location: `${path}/` } };
  if (!found?.isFile()) return undefined;
  return { headers: { 'content-type': mediaTypeOf(file) }, body: readFileSync(file) };
}
