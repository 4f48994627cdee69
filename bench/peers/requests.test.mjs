import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { countOwn, watchDepths } from './requests.mjs';

const site = 'http://site';
const devtoolsOf = () => Object.assign(new EventEmitter(), { send: async () => {} });
const ask = (devtools, path, initiator) =>
  devtools.emit('Network.requestWillBeSent', {
    request: { url: site + path },
    initiator,
    documentURL: `${site}/page`,
  });

test('A file that a file of the page asks for is one deeper than it', async () => {
  const devtools = devtoolsOf();
  const depths = await watchDepths(devtools);
  ask(devtools, '/page', { type: 'other' });
  ask(devtools, '/a/a.js', { type: 'parser', url: `${site}/page` });
  ask(devtools, '/a/b.js', { type: 'script', stack: { callFrames: [{ url: `${site}/a/a.js` }] } });
  ask(devtools, '/a/b.js', { type: 'parser', url: `${site}/page` });
  expect(Object.fromEntries(depths)).toEqual({
    [`${site}/page`]: 0,
    [`${site}/a/a.js`]: 1,
    [`${site}/a/b.js`]: 2,
  });
});

test('Only what lies under a product’s folder is counted as its own', () => {
  const resources = [
    { name: `${site}/a/a.js`, encodedBodySize: 100 },
    { name: `${site}/a/b.js`, encodedBodySize: 20 },
    { name: `${site}/tag.js`, encodedBodySize: 5 },
    { name: `${site}/ab/c.js`, encodedBodySize: 7 },
  ];
  const depths = new Map([[`${site}/a/b.js`, 2]]);
  expect(countOwn(resources, { id: 'a' }, depths)).toEqual({ bytes: 120, requests: 2, depth: 2 });
  expect(countOwn([], { id: 'a' }, depths)).toEqual({ bytes: 0, requests: 0, depth: 0 });
});
