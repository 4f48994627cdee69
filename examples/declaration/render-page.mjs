/**
 * The same page with the declaration in it, so that it is there without JavaScript too:
 * `node render-page.mjs > cookies.html`.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { renderDeclaration } from 'assent/server';

const CONFIG = /<script type="application\/json" data-assent-config>([^]*?)<\/script>/;
const DECLARATION = /<div data-assent-declaration>[^]*?<\/div>/;

/** Puts the declaration of the page's own configuration into it; `options` as of `renderDeclaration`. */
export function renderPage(html, options) {
  const config = JSON.parse(CONFIG.exec(html)[1]);
  return html.replace(DECLARATION, () => renderDeclaration(config, options));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(renderPage(readFileSync(new URL('index.html', import.meta.url), 'utf8')));
}
