import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Answer } from './answer.js';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));

/** The server of an example, as its owner starts it. */
export interface AppServer {
  readonly origin: string;
  stop(): Promise<void>;
}

/**
 * Starts the server of an example that has one of its own, and waits until it says where it listens.
 * @param example the example's folder
 * @param entry what Node runs there; it heeds `HOST` and `PORT`
 */
export async function startAppServer(example: string, entry: string): Promise<AppServer> {
  const child = spawn(process.execPath, [entry], {
    cwd: `${examples}${example}`,
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  let said = '';
  const origin = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const found = /http:\/\/(?:127\.0\.0\.1|localhost):[1-9]\d*/.exec(said)?.[0];
      if (found) resolve(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', () => reject(new Error(`The server of ${example} ended: ${said}`)));
  });
  return {
    origin,
    async stop() {
      child.kill();
      await ended;
    },
  };
}

/** What an example's server answers to a request that came to the site. */
export async function askApp(
  origin: string,
  { pathname, search }: URL,
  {
    method,
    headers,
    body,
  }: { method: string; headers: NodeJS.Dict<string | string[]>; body: string },
): Promise<Answer> {
  const { cookie, accept } = headers;
  const answer = await fetch(origin + pathname + search, {
    method,
    headers: {
      ...(cookie && { cookie: String(cookie) }),
      ...(accept && { accept: String(accept) }),
    },
    redirect: 'manual',
    ...(body && { body }),
  });
  // The text may become longer here, and is no longer compressed.
  const kept = [...answer.headers].filter(
    ([name]) => !/^(content-(length|encoding)|transfer-encoding|connection|keep-alive)$/.test(name),
  );
  return {
    status: answer.status,
    headers: Object.fromEntries(kept),
    body: Buffer.from(await answer.arrayBuffer()),
  };
}
