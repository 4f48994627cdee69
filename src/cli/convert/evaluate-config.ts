import { createContext, runInContext } from 'node:vm';
import { convertible, isFields, type Convertible, type FoundConfig } from './found-config.js';

/**
 * What the file finds around it: nothing that reaches the network or the disk, and whatever else a page
 * has as something that can be read, called and made without end.
 */
const surroundings = `
  // What waits for an event, a timer or a framework: it is run once the file is.
  const later = [];
  const anything = new Proxy(function () {}, {
    get: (_, key) => key === Symbol.toPrimitive ? () => '' : key === 'then' ? undefined : anything,
    has: () => true,
    apply: (_, self, values) => {
      later.push(...values.filter((value) => typeof value === 'function'));
      return anything;
    },
    construct: () => anything,
    set: (_, key, value) => {
      if (String(key).startsWith('on') && typeof value === 'function') later.push(value);
      return true;
    },
  });
  const found = [];
  const take = (from) => (config) => { found.push([from, config]); return anything; };
  const vanilla = take('vanilla-cookieconsent');
  const page = {
    CookieConsent: { ...Object.fromEntries(['show', 'hide', 'showPreferences', 'acceptCategory',
      'acceptedCategory', 'acceptedService', 'getUserPreferences', 'setLanguage', 'reset', 'loadScript',
      'eraseCookies', 'getCookie', 'getConfig', 'validConsent'].map((name) => [name, anything])), run: vanilla },
    initCookieConsent: () => ({ run: vanilla }),
    klaro: { setup: take('klaro'), render: take('klaro'), show: anything, getManager: anything },
    Orejime: { init: take('orejime') },
    module: { exports: {} },
    document: anything, location: anything, navigator: anything, localStorage: anything,
    sessionStorage: anything, dataLayer: [], gtag: anything, jQuery: anything, $: anything,
    fetch: anything, XMLHttpRequest: anything, setTimeout: anything, setInterval: anything,
    addEventListener: anything, removeEventListener: anything, require: () => anything,
    process: { env: {} }, console: anything,
  };
  page.exports = page.module.exports;
  page.window = page.self = page.globalThis = globalThis;
  Object.assign(globalThis, page);
  const run = (step) => {
    try {
      step(anything);
    } catch (error) {
      if (error.name === 'ReferenceError') throw error;
    }
  };
  const finish = () => {
    if (typeof globalThis.onload === 'function') later.push(globalThis.onload);
    for (let count = 0; later[0] && count < 1000; count++) run(later.shift());
    // A module may leave it to its page to start.
    const exported = [module.exports].flatMap((value) => [value, ...Object.values(value ?? {})]);
    if (!found[0]) for (const value of exported) if (typeof value === 'function') run(value);
    for (let count = 0; later[0] && count < 1000; count++) run(later.shift());
  };
  globalThis.__assent = { anything, found, finish };
`;

/** An ES module as a script: what it exports becomes a field of `module.exports`. */
function asScript(source: string): string {
  return source
    .replace(/^\s*import\s+(['"])[^'"]+\1\s*;?/gm, '')
    .replace(/^\s*import\s+([^'";]+?)\s+from\s+(['"])[^'"]+\2\s*;?/gm, (_all, names: string) => {
      const taken = names.includes('{') ? names.slice(names.indexOf('{')) : '';
      const single = names
        .replace(/\{[^}]*\}/, '')
        .replace(/\*\s+as/, '')
        .replaceAll(',', ' ')
        .trim();
      const inner = taken
        .replace(/[{}]/g, '')
        .replace(/\btype\s+/g, '')
        .split(',');
      const all = [
        single,
        ...inner.map((name) =>
          name
            .split(/\s+as\s+/)
            .at(-1)!
            .trim(),
        ),
      ];
      // A name that is known here, as `CookieConsent`, stays what it is; `run` is vanilla-cookieconsent's.
      return all
        .filter((name) => /^[\w$]+$/.test(name))
        .map((name) =>
          name === 'run'
            ? 'var run = CookieConsent.run;'
            : `var ${name} = globalThis[${JSON.stringify(name)}] ?? __assent.anything;`,
        )
        .join(' ');
    })
    .replace(/^\s*export\s+default\s+/gm, 'module.exports.default = ')
    .replace(/^\s*export\s+(?:const|let|var)\s+([\w$]+)\s*=/gm, 'var $1 = module.exports.$1 =')
    .replace(/^\s*export\s+((?:async\s+)?function\s+([\w$]+))/gm, 'module.exports.$2 = $2; $1')
    .replace(/^\s*export\s*\{[^}]*\}\s*;?/gm, '')
    .replace(/\bimport\.meta\b/g, '__assent.anything');
}

/** Which product a configuration is for, by what it cannot do without. */
function guess(config: unknown): Convertible | undefined {
  if (!isFields(config)) return undefined;
  const { categories, services, apps, purposes, languages, current_lang } = config;
  if (Array.isArray(services) || Array.isArray(apps)) return 'klaro';
  if (Array.isArray(purposes)) return 'orejime';
  return isFields(categories) || (isFields(languages) && 'current_lang' in config) || current_lang
    ? 'vanilla-cookieconsent'
    : undefined;
}

interface Evaluated {
  /** What was passed on to a product, by its name. */
  readonly found: readonly (readonly [Convertible, unknown])[];
  /** What was assigned or exported. */
  readonly candidates: readonly unknown[];
}

const named = ['klaroConfig', 'orejimeConfig', 'cookieConsentConfig', 'config', 'module.exports'];

/** Runs the file; `unknown` are names that it uses and nobody has defined. */
function runApart(source: string, unknown: readonly string[]): Evaluated {
  const context = createContext(
    {},
    { codeGeneration: { strings: false, wasm: false }, microtaskMode: 'afterEvaluate' },
  );
  const run = (code: string): unknown => runInContext(code, context, { timeout: 2000 });
  run(`(() => {${surroundings}})()`);
  for (const name of unknown) run(`globalThis[${JSON.stringify(name)}] = __assent.anything`);
  run(asScript(source));
  run('__assent.finish()');
  const values = named.map((name) =>
    run(`typeof ${name.split('.')[0]} === 'undefined' ? undefined : ${name}`),
  );
  return {
    found: run('__assent.found') as Evaluated['found'],
    candidates: values.flatMap((value) => [
      value,
      ...(isFields(value) ? Object.values(value) : []),
    ]),
  };
}

/** The same, with whatever else of its page the file counts on standing there as nothing in particular. */
function runOnPage(source: string): Evaluated & { readonly unknown: readonly string[] } {
  const unknown: string[] = [];
  for (;;) {
    try {
      return { ...runApart(source, unknown), unknown };
    } catch (error) {
      const { name, message } = error as Error;
      const missing = name === 'ReferenceError' && /^([\w$]+) is not defined$/.exec(message)?.[1];
      if (!missing || unknown.includes(missing) || unknown.length > 50) throw error;
      unknown.push(missing);
    }
  }
}

function parseJson(source: string): readonly unknown[] | undefined {
  try {
    return [JSON.parse(source)];
  } catch {
    return undefined;
  }
}

/**
 * Finds another product's configuration in a file: JSON, a module that exports it, or a script that passes
 * it on (`CookieConsent.run({…})`) or assigns it (`klaroConfig = {…}`). The code runs apart from this
 * process's own, for two seconds at most, and sees no network.
 * @throws Error where the code fails, or no configuration turns up
 */
export function evaluateConfig(source: string, from?: Convertible): FoundConfig {
  const json = parseJson(source);
  const { found, candidates, unknown } = json
    ? { found: [], candidates: json, unknown: [] }
    : runOnPage(source);
  const all = [...found, ...candidates.map((config) => [guess(config), config] as const)];
  for (const [product, config] of all) {
    if (product && isFields(config) && (!from || from === product)) {
      return { from: product, config, unknown };
    }
  }
  throw new Error(`No configuration of ${from ?? convertible.join(', ')} was found.`);
}
