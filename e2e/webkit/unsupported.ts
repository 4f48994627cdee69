import { atCallSite } from './call-site.js';

/** Throws the error of a call that WebDriver cannot do, with the way that works in all engines. */
export function unsupported(call: string, instead: string): never {
  throw atCallSite(new Error(`${call} does not work in the WebKit adapter. ${instead}`));
}

/** Gives `prototype` a method for each call in `advice` that throws and tells what to use instead. */
export function defineUnsupported(
  prototype: object,
  owner: string,
  advice: Readonly<Record<string, string>>,
): void {
  for (const [name, instead] of Object.entries(advice)) {
    Object.defineProperty(prototype, name, {
      value: () => unsupported(`${owner}.${name}()`, instead),
    });
  }
}

/** Throws when `options` asks for something that the call would silently ignore. */
export function refuseOtherOptions(
  call: string,
  options: object,
  supported: readonly string[],
): void {
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || supported.includes(name)) continue;
    unsupported(`${call} with option "${name}"`, `Supported: ${supported.join(', ')}.`);
  }
}
