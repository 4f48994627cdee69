import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCollector } from './collector.mjs';
import { createTestStore } from './test-store.mjs';

/**
 * Starts a collector for a test, in memory unless the test says otherwise.
 *
 * @param {Partial<Parameters<typeof createCollector>[0]> & { host?: string }} [options]
 */
export async function runCollector({ host = '127.0.0.1', ...options } = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), 'receipts-'));
  const store = createTestStore();
  const logged = [];
  const log = (message) => logged.push(message);
  const collector = await createCollector({
    dataDir,
    store,
    allowedOrigins: ['https://example.com'],
    logger: { info: log, error: log },
    ...options,
  });
  await collector.listen({ port: 0, host });
  const { port } = collector.server.address();
  return {
    collector,
    store,
    logged,
    dataDir,
    port,
    base: `http://127.0.0.1:${port}`,
    async stop() {
      await collector.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Posts a receipt as a browser does. */
export const postReceipt = (base, receipt, headers = {}) =>
  fetch(`${base}/consent-receipts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(receipt),
  });
