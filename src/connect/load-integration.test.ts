import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { integrationIds } from '../core/integration-ids.js';
import { loadIntegration } from './load-integration.js';

it('every integration has a file of its name with one export, and is loaded by it', async () => {
  for (const id of integrationIds) {
    const make = await loadIntegration(id);
    expect(make({} as never).id).toBe(id);
    const file = (await import(`../integrations/${id}.ts`)) as object;
    expect(Object.values(file)).toEqual([make]);
  }
});

it('every vendor’s file can be named in a configuration', () => {
  const shared = /^(google-consent-mode|index|integration|make-integration|vendor-.*|test-.*)\.ts$/;
  const files = readdirSync(new URL('../integrations', import.meta.url))
    .filter((name) => !name.endsWith('.test.ts') && !shared.test(name))
    .map((name) => name.replace('.ts', ''));
  expect(files.sort()).toEqual([...integrationIds].sort());
});
