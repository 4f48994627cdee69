import type { Owner } from './owners.js';

/** The tags that are held, and where their addresses stand. */
export const TAGS = 'script,iframe,img,link';
const ADDRESS = /^(src|srcset|(xlink:)?href)$/i;
/** The types that run: https://mimesniff.spec.whatwg.org/#javascript-mime-type */
const RUNS = /^(module|\w+\/[\w-]*script.*)?$/i;

/**
 * Makes what holds a tag because of an address: the tag becomes the markup that the gate holds and lets
 * go, with `data-assent-guard` as the guard's own mark. What the page's author has marked up stays as it is:
 * the gate has its own word for it. Returns a list where the address must not be set.
 */
export const createHold =
  (ownerOf: (address: string, element: HTMLElement) => Owner | undefined) =>
  (element: HTMLElement, name: string, address: string): readonly unknown[] | undefined => {
    if (!ADDRESS.test(name) || !element.matches(TAGS)) return undefined;
    const { dataset } = element;
    const script = element.localName === 'script' && (element as HTMLScriptElement);
    const isOurs = 'assentGuard' in dataset;
    // Who sets the very address that is held is the gate, or a placeholder, that lets it go.
    const isLetGo = element.isConnected && element.getAttribute(`data-${name}`) === address;
    if (isOurs ? isLetGo : dataset['consent']) return undefined;
    const owner = script && !RUNS.test(script.type) ? undefined : ownerOf(address, element);
    if (!owner) return undefined;
    dataset['assentGuard'] = '';
    if (script) {
      if (script.type === 'module') dataset['type'] = 'module';
      script.type = 'text/plain';
      // Free as the browser would have let it run: a script that a script makes has no attribute for it.
      script.toggleAttribute('async', script.async);
      // The gate can run no script of a drawing: it stays what it is now.
      if (!('src' in script)) return undefined;
    } else {
      element.setAttribute(`data-${name}`, address);
    }
    dataset['service'] = owner.id;
    dataset['consent'] = owner.category;
    return script ? undefined : [];
  };
