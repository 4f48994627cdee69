/**
 * Worker thread: imports what it is told to, among built-in objects that cannot be changed. Tells the
 * global names that came to be meanwhile, and which globals a module of Assent's looked at.
 */
import { parentPort, workerData } from 'node:worker_threads';

const watched =
  `window document self navigator location history localStorage sessionStorage indexedDB caches
   customElements cookieStore trustedTypes MutationObserver BroadcastChannel addEventListener matchMedia
   dataLayer fetch crypto process console performance requestAnimationFrame setTimeout setInterval
   setImmediate queueMicrotask structuredClone`.split(/\s+/);
const { addresses } = workerData;
const touched = [];

Error.stackTraceLimit = 50;
for (const name of watched) {
  const value = globalThis[name];
  Object.defineProperty(globalThis, name, {
    get() {
      const line = new Error().stack.split('\n').find((line) => line.includes('/assent/dist/'));
      if (line) touched.push(`${name} ${line.trim()}`);
      return value;
    },
  });
}
for (const name of ['Object', 'Array', 'Function', 'Promise', 'String', 'RegExp', 'Map', 'Set']) {
  Object.freeze(globalThis[name]);
  Object.freeze(globalThis[name].prototype);
}
const before = Object.getOwnPropertyNames(globalThis);

const exported = {};
for (const address of addresses) {
  // One after the other, so that a failure is told of the one that failed.
  // oxlint-disable-next-line no-await-in-loop
  exported[address] = Object.keys(await import(address));
}
const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name));
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort.postMessage({ exported, added, touched });
