import { fileURLToPath } from 'node:url';
import { createCollector } from './collector.mjs';
import { readOrigins } from './origins.mjs';

const { DATA_DIR, ALLOWED_ORIGINS } = process.env;
// An empty variable, as compose files set it, means the default as well.
const PORT = process.env.PORT || '0';
const HOST = process.env.HOST || '127.0.0.1';

try {
  const port = Number(PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`Receipt collector: PORT is "${PORT}". Set a number from 0 to 65535.`);
  }
  const collector = await createCollector({
    dataDir: DATA_DIR || fileURLToPath(new URL('.data', import.meta.url)),
    allowedOrigins: readOrigins(ALLOWED_ORIGINS),
    logger: { info: () => {}, error: console.error },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => collector.close().then(() => process.exit(0), fail));
  }
  await collector.listen({ port, host: HOST });
  const host = HOST.includes(':') ? `[${HOST}]` : HOST;
  console.log(`Receipt collector: http://${host}:${collector.server.address().port}`);
} catch (error) {
  fail(error);
}

function fail(error) {
  console.error(error.message);
  process.exit(1);
}
