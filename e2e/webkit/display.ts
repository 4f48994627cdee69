import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { startProcess } from './process.js';

/** A screen for WebKit, which has no headless mode. */
export interface Display {
  /** The value for the variable DISPLAY. */
  readonly name: string;
  stop(): void;
}

/** Takes the screen of the machine when there is one, else starts a virtual one on a free number. */
export async function openDisplay(): Promise<Display> {
  const own = process.env['DISPLAY'];
  if (own) return { name: own, stop() {} };

  const screen = ['-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const server = startProcess(
    'Xvfb',
    ['-displayfd', '3', ...screen],
    ['ignore', 'ignore', 'ignore', 'pipe'],
  );
  const failed = Promise.race([once(server, 'error'), once(server, 'exit')]).then(() => {
    throw new Error('WebKit needs a display, and Xvfb did not start. Install xvfb or set DISPLAY.');
  });
  failed.catch(() => {});
  const [number] = (await Promise.race([once(server.stdio[3] as Readable, 'data'), failed])) as [
    Buffer,
  ];
  return { name: `:${number.toString().trim()}`, stop: () => void server.kill() };
}
