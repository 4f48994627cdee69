import { createCollector } from './collector.mjs';
import { readSettings } from './read-settings.mjs';

try {
  const { host, port, ...options } = readSettings(process.env);
  const collector = await createCollector({
    ...options,
    logger: { info: () => {}, error: console.error },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => collector.close().then(() => process.exit(0), fail));
  }
  await collector.listen({ port, host });
  const name = host.includes(':') ? `[${host}]` : host;
  console.log(`Receipt collector: http://${name}:${collector.server.address().port}`);
} catch (error) {
  fail(error);
}

function fail(error) {
  console.error(error.message);
  process.exit(1);
}
