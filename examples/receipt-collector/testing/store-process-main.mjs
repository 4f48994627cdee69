import { openStore } from '../store.mjs';

// What comes while the store opens waits for it.
const opening = openStore(JSON.parse(process.argv[2]));

process.on('message', async ({ id, method, value }) => {
  try {
    const store = await opening;
    process.send({ id, result: await store[method](value) });
  } catch (error) {
    process.send({ id, error: error.message });
  }
});
