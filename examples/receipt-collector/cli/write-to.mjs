import { once } from 'node:events';

/**
 * Makes a function that writes to a stream and waits while its reader is slower, so that nothing piles
 * up in memory.
 *
 * @param {import('node:stream').Writable} stream
 * @returns {(text: string) => Promise<void>}
 */
export const writeTo = (stream) => async (text) => {
  if (!stream.write(text)) await once(stream, 'drain');
};
