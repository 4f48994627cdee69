import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSite } from './server.mjs';
import { cookieTables } from './server/cookie-tables.mjs';
import { fill } from './server/fill.mjs';
import { listen, stop } from './server/http.mjs';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const config = JSON.parse(await readFile(new URL('assent.config.json', import.meta.url), 'utf8'));

let server;
let site;

beforeAll(async () => {
  server = await createSite({ dist, vendorsOrigin: 'http://localhost:1' });
  site = `http://127.0.0.1:${await listen(server)}`;
});
afterAll(() => server && stop(server));

const open = async (path, headers = {}) => (await fetch(site + path, { headers })).text();
const submit = (path, fields, headers = {}) =>
  fetch(site + path, {
    method: 'POST',
    redirect: 'manual',
    headers,
    body: new URLSearchParams(fields),
  });
const consentCookie = (choices, services = '') =>
  'assent=v=1&id=6f9619ff-8b86-4d01-b42d-00cf4fc964ff&at=2026-01-01T00:00:00.000Z' +
  `&to=2999-01-01T00:00:00.000Z&rev=1&lang=en&law=opt-in&by=save-choices&services=${services}` +
  `&choices=${choices}`;

it('opening a page sets no cookie', async () => {
  for (const path of ['/', '/pricing', '/privacy', '/cookies', '/sign-in']) {
    const { status, headers } = await fetch(site + path);
    expect([path, status, headers.getSetCookie()]).toEqual([path, 200, []]);
  }
});

it('the cookie policy lists every cookie and key that the configuration declares', async () => {
  const page = await open('/cookies');
  const services = config.categories.flatMap((category) => category.services);
  const names = services.flatMap(({ cookies = [], storage = [] }) => [
    ...cookies.map(({ name }) => name),
    ...storage.map((entry) => entry.slice(entry.indexOf(':') + 1)),
  ]);
  expect(names.length).toBeGreaterThan(8);
  for (const name of names) expect(page).toContain(`<code>${name}</code>`);
  for (const { retention } of services.flatMap(({ cookies = [] }) => cookies)) {
    expect(page).toContain(retention);
  }
  for (const { provider } of services) expect(page).toContain(`Provider: ${provider}`);
});

it('a category that the policy does not explain stops the site from starting', () => {
  expect(() => cookieTables({ categories: [{ id: 'research' }] })).toThrow(/"research"/);
});

it('signing in sets a session cookie that scripts cannot read, and signing out removes it', async () => {
  const signedIn = await submit('/sign-in', { email: '<b>@example.com' });
  const [cookie] = signedIn.headers.getSetCookie();
  expect(cookie).toMatch(/^meridian_session=[\w-]{36}; Path=\/; HttpOnly; SameSite=Lax$/);
  const pair = cookie.split(';')[0];
  expect(await open('/', { cookie: pair })).toContain('&lt;b&gt;');
  const signedOut = await submit('/sign-out', {}, { cookie: pair });
  expect(signedOut.headers.getSetCookie()[0]).toContain('Max-Age=0');
  expect(await open('/', { cookie: pair })).not.toContain('&lt;b&gt;');
});

it('another site cannot sign anybody in', async () => {
  const answer = await submit('/sign-in', { email: 'a@b.c' }, { origin: 'https://other.example' });
  expect(answer.status).toBe(403);
  expect(answer.headers.getSetCookie()).toEqual([]);
});

it('the language is remembered only when functional cookies were allowed', async () => {
  const choose = (cookie) => submit('/language', { language: 'de', path: '/pricing' }, { cookie });
  for (const cookie of [
    '',
    consentCookie('necessary.-functional'),
    consentCookie('necessary.functional', '-language'),
  ]) {
    const { headers } = await choose(cookie);
    expect(headers.getSetCookie()).toEqual([]);
    expect(headers.get('location')).toBe('/pricing?language=de');
  }
  const { headers } = await choose(consentCookie('necessary.functional'));
  expect(headers.getSetCookie()[0]).toMatch(/^meridian_language=de; .*Max-Age=15552000$/);
  expect(headers.get('location')).toBe('/pricing');
  expect(await open('/pricing', { cookie: 'meridian_language=de' })).toContain('<html lang="de">');
});

it('a language form cannot send anybody away from the site', async () => {
  const { headers } = await submit('/language', { language: 'de', path: '//other.example' });
  expect(headers.get('location')).toBe('/?language=de');
});

it('the security policy has a nonce of its own for each answer', async () => {
  const nonce = async () =>
    /'nonce-([^']+)'/.exec((await fetch(site)).headers.get('content-security-policy'))[1];
  const [first, second] = [await nonce(), await nonce()];
  expect(first).not.toBe(second);
});

it('a template that names an unknown value is a mistake, not an empty place', () => {
  expect(fill('{{a}} {{{a}}}', { a: '<i>' })).toBe('&lt;i&gt; <i>');
  expect(() => fill('{{b}}', { a: '' })).toThrow(/names b/);
});
