/** `npm start`: starts the demo and prints where it is. */
import { fileURLToPath } from 'node:url';
import { startDemo } from './demo.mjs';

const dataDir = fileURLToPath(new URL('../examples/receipt-collector/.data', import.meta.url));

try {
  const { site, vendors, collector, stop } = await startDemo({
    dataDir,
    logger: { info: () => {}, error: console.error },
  });
  console.log(`
  Site           ${site}
  Receipts       ${collector}
  Third parties  ${vendors}

  Ctrl+C ends it. The receipts stay in examples/receipt-collector/.data.
`);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      stop().then(() => process.exit(0), fail);
    });
  }
} catch (error) {
  fail(error);
}

function fail(error) {
  console.error(error.message);
  process.exit(1);
}
