import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { fileLimit } from './file-limit.mjs';

const program = fileURLToPath(new URL('store-process-main.mjs', import.meta.url));

/**
 * Opens a store in a process of its own.
 *
 * @param {{ dataDir?: string, databaseUrl?: string }} place
 * @param {{ disk?: number }} [options] `disk`: so many MiB a file
 */
export async function startStoreProcess(place, { disk } = {}) {
  const limited = disk && {
    execPath: 'bash',
    execArgv: [...fileLimit(disk), process.execPath],
  };
  const child = fork(program, [JSON.stringify(place)], { serialization: 'advanced', ...limited });
  const waiting = new Map();
  let asked = 0;
  child.on('message', ({ id, result, error }) => {
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (error) reject(new Error(error));
    else resolve(result);
  });
  const exited = once(child, 'exit').then(() => {
    for (const { reject } of waiting.values()) reject(new Error('the process ended'));
  });
  const ask = (method, value) =>
    new Promise((resolve, reject) => {
      waiting.set(++asked, { resolve, reject });
      child.send({ id: asked, method, value }, (error) => error && reject(error));
    });
  await ask('check');
  return {
    /** As of the store; rejects when the process is killed before it has answered. */
    add: (receipt) => ask('add', receipt),
    /** Ends the process between two instructions, as a crash does. */
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
    async close() {
      await ask('close');
      child.disconnect();
      await exited;
    },
  };
}
