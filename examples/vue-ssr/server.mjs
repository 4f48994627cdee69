import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { render } from './built/server/entry-server.js';

const { PORT = '0', VENDOR: vendor = 'https://vendor.example' } = process.env;
const client = new URL('built/client/', import.meta.url);
const template = readFileSync(new URL('index.html', client), 'utf8');
const types = { '.js': 'text/javascript', '.css': 'text/css' };

/** JSON that cannot end the script element that it stands in. */
const inScript = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');

async function answer({ url, headers }, response) {
  const { pathname } = new URL(url, 'http://site');
  const type = types[extname(pathname)];
  if (type) {
    // A URL's path climbs no higher than its root: nothing outside of the folder can be asked for.
    const body = await readFile(fileURLToPath(new URL(`.${pathname}`, client))).catch(() => null);
    return response.writeHead(body ? 200 : 404, { 'content-type': type }).end(body);
  }
  const { html, tags, initial } = await render({ url: pathname, cookie: headers.cookie, vendor });
  const data = `<script type="application/json" id="initial">${inScript(initial)}</script>`;
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    // Each visitor's page is their own.
    'cache-control': 'private, no-store',
  });
  response.end(
    template
      .replace('<!--tags-->', () => tags)
      .replace('<!--app-->', () => html)
      .replace('<!--initial-->', () => data),
  );
}

const server = createServer((request, response) => {
  answer(request, response).catch((error) => {
    console.error(error);
    response.writeHead(500).end();
  });
});
server.listen(Number(PORT), '127.0.0.1', () => {
  console.log(`Site: http://127.0.0.1:${server.address().port}`);
});
process.once('SIGTERM', () => {
  server.close();
  server.closeAllConnections();
});
