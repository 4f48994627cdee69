import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** An example that has a server of its own. */
export interface RunningExample {
  /** Without a slash at its end. */
  readonly origin: string;
  stop(): Promise<void>;
}

const commands = {
  next: [createRequire(import.meta.url).resolve('next/dist/bin/next'), 'start', '-p', '0'],
  'vue-ssr': ['server.mjs'],
  sveltekit: ['built/index.js'],
  astro: ['built/server/entry.mjs'],
} as const;

/**
 * Starts an example, as `npm start` in its folder does.
 * @param vendor where the third party is, for those whose server puts that into pages
 */
export async function startExample(
  name: keyof typeof commands,
  vendor = 'https://vendor.example',
): Promise<RunningExample> {
  const child = spawn(process.execPath, commands[name], {
    cwd: fileURLToPath(new URL(`../../examples/${name}/`, import.meta.url)),
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: '0',
      VENDOR: vendor,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout });
  for await (const line of lines) {
    const port = /https?:\/\/[^:]+:(\d+)/.exec(line)?.[1];
    if (!port) continue;
    // What it says from now on is read, so that it never waits for a reader.
    child.stdout.resume();
    return {
      origin: `http://127.0.0.1:${port}`,
      async stop() {
        child.kill('SIGTERM');
        if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      },
    };
  }
  throw new Error(`examples/${name} ended before it said where it is.`);
}
