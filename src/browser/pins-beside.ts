import { pinModule } from './pin-module.js';
import { pins } from './pins.js';

export { pins };

/**
 * Runs a file of this build only if it is what was built: for parts that load others, which cannot reach
 * the script tag's own way. `nonce` is that of the script element that has run the part.
 */
export const pinBeside = (file: string, nonce: string): Promise<unknown> => {
  const pin = (pins as Readonly<Record<string, string>>)[file];
  return pin
    ? pinModule(new URL(`${file}.js`, import.meta.url).href, pin, nonce)
    : Promise.reject(new TypeError(`No hash is known of ${file}.js.`));
};
