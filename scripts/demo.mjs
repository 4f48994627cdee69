import { fileURLToPath } from 'node:url';
import { listen, stop } from '../examples/ai-platform/server/http.mjs';
import { createSite } from '../examples/ai-platform/server.mjs';
import { createVendors } from '../examples/ai-platform/vendors/vendors.mjs';
import { createCollector } from '../examples/receipt-collector/collector.mjs';

const ownBuild = fileURLToPath(new URL('../dist', import.meta.url));

/**
 * Starts the demo on free ports of this machine: the site, its third parties, which are another site
 * by their name, and the collector that takes the receipts.
 *
 * @param {object} options
 * @param {string} options.dataDir where the collector keeps receipts; created when missing
 * @param {string} [options.dist] the folder of Assent's build
 * @param {{ info(message: string): void, error(message: string): void }} [options.logger] hears of
 *   the collector's trouble
 * @returns {Promise<{ site: string, vendors: string, collector: string, stop(): Promise<void> }>}
 *   the three origins, and what ends all of them
 * @throws {Error} when Assent has not been built, or another process uses `dataDir`
 */
export async function startDemo({ dataDir, dist = ownBuild, logger }) {
  /** What has started, so that a failure half-way leaves nothing running. */
  const running = [];
  const stopAll = async () => {
    for (const end of running.splice(0).reverse()) await end();
  };
  const start = async (server) => {
    const port = await listen(server);
    running.push(() => stop(server));
    return port;
  };
  try {
    const receipts = await createCollector({ dataDir, logger });
    running.push(() => receipts.close());
    await receipts.listen({ port: 0, host: '127.0.0.1' });
    const collector = `http://127.0.0.1:${receipts.server.address().port}`;
    const vendors = `http://localhost:${await start(createVendors())}`;
    const receiptsEndpoint = `${collector}/consent-receipts`;
    const port = await start(await createSite({ dist, vendorsOrigin: vendors, receiptsEndpoint }));
    return { site: `http://127.0.0.1:${port}`, vendors, collector, stop: stopAll };
  } catch (error) {
    await stopAll();
    throw error;
  }
}
