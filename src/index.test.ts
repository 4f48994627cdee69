import { expect, it } from 'vitest';

it('importing the module on a server touches nothing', async () => {
  const before = Object.keys(globalThis);
  const { createConsent } = await import('./index.js');
  expect(createConsent).toBeTypeOf('function');
  // Nano Stores counts its changes in one global, shared by all copies of it on a page.
  const added = Object.keys(globalThis).filter((name) => !before.includes(name));
  expect(added.filter((name) => name !== 'nanostoresGlobal')).toEqual([]);
});
