import { fileURLToPath } from 'node:url';
import { readOrigins } from 'assent/server';
import express from 'express';
import { loadSigningKey } from '../receipt-collector/signing-key.mjs';
import { openStore } from '../receipt-collector/store.mjs';
import { addReceipts } from './receipts.mjs';

const { PORT = '0', DATA_DIR, DATABASE_URL, ALLOWED_ORIGINS, SIGNING_KEY, TOKEN } = process.env;
const dataDir = DATA_DIR || fileURLToPath(new URL('.data', import.meta.url));

const store = await openStore({ dataDir, databaseUrl: DATABASE_URL });
const signingKey = await loadSigningKey({ dataDir, signingKey: SIGNING_KEY });
await store.addKey(signingKey.publicKey);

const app = express().disable('x-powered-by');
addReceipts(app, {
  store,
  signingKey,
  keys: store.keys,
  allowedOrigins: readOrigins(ALLOWED_ORIGINS),
  token: TOKEN,
  report: (message, level) => level === 'error' && console.error(message),
});
app.get('/', (_request, response) => response.send('The site.'));

const server = app.listen(Number(PORT), '127.0.0.1', (error) => {
  if (error) throw error;
  console.log(`Site: http://127.0.0.1:${server.address().port}`);
});
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.close(async () => {
      await store.close();
      process.exit(0);
    });
  });
}
