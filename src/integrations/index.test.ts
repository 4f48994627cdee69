import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as entry from './index.js';
import type { Integration, Page } from './integration.js';

const {
  sendGoogleDefault: _first,
  updateGoogle: _core,
  makeIntegration: _maker,
  ...factories
} = entry;
const all = Object.values(factories) as ((options: object, page: Page) => Integration)[];

it('Every integration has a file of its own by its id, with nothing else in it to run', async () => {
  expect(all).toHaveLength(16);
  for (const make of all) {
    const { id } = make({}, {});
    expect(existsSync(new URL(`./${id}.ts`, import.meta.url)), id).toBe(true);
    const path = `./${id}.ts`;
    expect(Object.values(await import(/* @vite-ignore */ path)), id).toEqual([make]);
  }
});

it('To make an integration touches nothing of the page', () => {
  const touched: PropertyKey[] = [];
  const page = new Proxy({} as Page, {
    get: (_, name) => void touched.push(name),
    set: (_, name) => touched.push(name) > 0,
  });
  for (const make of all) make({}, page);
  expect(touched).toEqual([]);
});
