import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('collector-process-main.mjs', import.meta.url));

/**
 * Starts a collector in a process of its own, so that it shares neither event loop nor memory with who
 * sends to it.
 *
 * @param {{ dataDir: string, databaseUrl?: string, isFloor?: boolean }} options
 */
export async function startCollectorProcess(options) {
  const child = fork(program, [JSON.stringify(options)], { execArgv: ['--expose-gc'] });
  const answer = async () => (await once(child, 'message'))[0];
  const { port } = await answer();
  return {
    url: `http://127.0.0.1:${port}/consent-receipts`,
    /** What the process holds once everything that nobody needs is collected: bytes. */
    async memory() {
      child.send('memory');
      return answer();
    },
    async stop() {
      child.send('stop');
      await once(child, 'exit');
    },
  };
}
