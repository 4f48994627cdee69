import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { startProcess } from './process.js';

/** Where Debian's package webkit2gtk-driver puts the driver. */
export const driverPath = '/usr/bin/WebKitWebDriver';

/** An error answer of WebDriver; `code` is the name that the standard gives it. */
export class WebDriverError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(`${code}: ${message}`);
  }
}

/** The error of commands to a browser that was ended. */
export class BrowserClosed extends Error {}

/** One WebKitWebDriver process, which can hold one session. */
export interface Driver {
  request(method: string, path: string, body?: object): Promise<unknown>;
  stop(): void;
}

/** Starts WebKitWebDriver on a free port and waits until it answers. */
export async function startDriver(environment: Readonly<Record<string, string>>): Promise<Driver> {
  const port = await freePort();
  const driver = startProcess(driverPath, [`--port=${port}`], 'ignore', environment);

  async function request(method: string, path: string, body?: object): Promise<unknown> {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    }).catch(() => {
      throw new BrowserClosed('The browser has been closed');
    });
    const { value } = (await response.json()) as { value: unknown };
    if (response.ok) return value;
    const { error, message } = value as { error: string; message: string };
    throw new WebDriverError(error, message);
  }

  for (let attempt = 0; attempt < 200; attempt++) {
    const ready = await request('GET', '/status').then(
      () => true,
      () => false,
    );
    if (ready) return { request, stop: () => void driver.kill() };
    if (driver.exitCode !== null) break;
    await sleep(25);
  }
  driver.kill();
  throw new Error(`${driverPath} did not start.`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
