import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { integrationFix } from './integration-fix.js';
import { integrationIds } from './integration-ids.js';
import { loadIntegration } from './load-integration.js';

test('a name that is nearly one says which one is meant', () => {
  expect(integrationFix('metapixel')).toBe(
    '"metapixel" is not an integration. Write "meta-pixel".',
  );
  expect(integrationFix('uet')).toBe('"uet" is not an integration. Write "microsoft-uet".');
});

test('a name like no other is answered with all of them', () => {
  const fix = integrationFix('hotjar-and-friends');
  for (const id of integrationIds) expect(fix).toContain(`"${id}"`);
});

test('every name is an integration that the npm module finds, and one export of one file', async () => {
  for (const id of integrationIds) {
    expect(integrationFix(id)).toBeUndefined();
    const make = await loadIntegration(id);
    expect(make({} as never).id).toBe(id);
    const file = (await import(`../integrations/${id}.ts`)) as object;
    expect(Object.values(file)).toEqual([make]);
  }
});

test('no integration is left out', () => {
  const shared = /^(index|integration|make-integration|test-|vendor-|google-consent-mode)|\.test\./;
  const files = readdirSync(new URL('../integrations', import.meta.url))
    .filter((name) => !shared.test(name))
    .map((name) => name.replace('.ts', ''));
  expect(files.sort()).toEqual([...integrationIds].sort());
});
